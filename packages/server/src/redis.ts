export { redisStore, type IoredisClient, type NodeRedisClient } from './stores/redis-store.ts'
