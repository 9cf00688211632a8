export { pushProcessor, type PushJob } from './push/push-processor.ts'
export { pushQueue, type PushQueue } from './push/push-queue.ts'
