import { fork, type ChildProcess } from 'node:child_process'
import { bundle } from './bundle.ts'
import { appId, appSecret } from './platform.ts'

export interface ClusterOptions {
  readonly processes: number
  /** Pages that each process signs at once. */
  readonly signs: number
  /** Origin of the platform. */
  readonly origin: string
  readonly store: { readonly redis: string } | { readonly dir: string }
}

export interface WorkerOptions extends Omit<ClusterOptions, 'processes'> {
  readonly appId: string
  readonly appSecret: string
}

let worker = ''

/** Makes the worker something that Node can run. */
export async function buildWorker(): Promise<void> {
  worker = await bundle('test/cluster-worker.ts')
}

/**
 * Starts several processes, lets them all sign at the same moment, and gives back why pages could not be signed: nothing, at best.
 */
export async function signInCluster({ processes, ...options }: ClusterOptions): Promise<string[]> {
  const children = await Promise.all(Array.from({ length: processes }, () => startProcess(options)))
  const failures = children.map(messageOf)
  for (const child of children) child.send('go')
  return (await Promise.all(failures)).flat()
}

/** One process, which signs once it is sent a message. */
export async function startProcess(options: Omit<ClusterOptions, 'processes'>): Promise<ChildProcess> {
  const task: WorkerOptions = { ...options, appId, appSecret }
  const child = fork(worker, [JSON.stringify(task)], { execArgv: [] })
  await messageOf(child)
  return child
}

function messageOf(child: ChildProcess): Promise<string[]> {
  return new Promise((resolve, reject) => {
    child.once('message', (message: string[]) => resolve(message))
    child.once('exit', (status) => reject(new Error(`A process ended with status ${status}`)))
  })
}
