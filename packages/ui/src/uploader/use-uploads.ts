import { useLayoutEffect, useRef, useState } from '#framework'
import { compressImage } from './compress-image.ts'
import type { UploadedFile, UploaderProps } from './types.ts'

/** A picture on its way, or there. */
export interface Upload {
  readonly id: number
  readonly name: string
  /** What is shown: of a picture on its way, its own bytes. */
  readonly thumb: string
  readonly state: 'uploading' | 'failed' | 'done'
  /** From 0 to 1. */
  readonly progress: number
  /** Why it failed. */
  readonly error?: unknown
  /** Where it is. */
  readonly file?: UploadedFile
  /** What is sent again after a failure. */
  readonly blob?: Blob
}

export interface Uploads {
  readonly list: readonly Upload[]
  readonly add: (blobs: readonly Blob[]) => void
  readonly retry: (upload: Upload) => void
  readonly remove: (upload: Upload) => void
  readonly reset: () => void
}

/** Keeps the pictures in the order in which they were picked, whatever order they arrive in; those that wait are `uploading`, too. */
export function useUploads({
  upload,
  compress,
  value,
  defaultValue = [],
  onChange,
  max,
  parallel,
}: Pick<UploaderProps, 'upload' | 'compress' | 'value' | 'defaultValue' | 'onChange'> & {
  max: number
  parallel: number
}): Uploads {
  const ids = useRef(0)
  const running = useRef(new Map<number, AbortController>())
  const isGone = useRef(false)
  const there = (file: UploadedFile): Upload => ({
    id: (ids.current += 1),
    name: file.name ?? '',
    thumb: file.url,
    state: 'done',
    progress: 1,
    file,
  })
  const initial = (): Upload[] => (value ?? defaultValue).map(there)
  const [list, setList] = useState<readonly Upload[]>(initial)
  // Several uploads end between two renders: each starts from what the last one left.
  const latest = useRef(list)
  const told = useRef(onChange)
  told.current = onChange

  const update = (next: readonly Upload[]): void => {
    const before = arrived(latest.current)
    latest.current = next
    setList(next)
    const now = arrived(next)
    if (now.length !== before.length || now.some((file, index) => file !== before[index])) told.current?.(now)
  }
  const change = (id: number, changes: Partial<Upload>): void =>
    update(latest.current.map((each) => (each.id === id ? { ...each, ...changes } : each)))

  async function send({ id, blob }: { id: number; blob: Blob }): Promise<void> {
    const controller = new AbortController()
    const { signal } = controller
    running.current.set(id, controller)
    try {
      const small = compress === false ? blob : await compressImage(blob, compress)
      if (signal.aborted) return
      const file = await upload(small, { signal, onProgress: (progress) => change(id, { progress }) })
      // An upload may take no notice of its signal.
      if (!signal.aborted) change(id, { state: 'done', progress: 1, file })
    } catch (error) {
      if (!signal.aborted) change(id, { state: 'failed', error })
    } finally {
      if (!signal.aborted) {
        running.current.delete(id)
        sendNext()
      }
    }
  }

  function sendNext(): void {
    if (isGone.current) return
    for (const { id, blob, state } of latest.current) {
      if (running.current.size >= parallel) return
      if (state === 'uploading' && blob !== undefined && !running.current.has(id)) void send({ id, blob })
    }
  }

  function stop(id: number): void {
    running.current.get(id)?.abort()
    running.current.delete(id)
  }

  function stopAll(): void {
    for (const id of running.current.keys()) stop(id)
    for (const each of latest.current) release(each)
  }

  useLayoutEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
      stopAll()
    }
  }, [])
  // What has arrived is what the page says; what is on its way stays ours.
  useLayoutEffect(() => {
    const now = arrived(latest.current)
    if (value === undefined || isSame(now, value)) return
    const known = new Map(latest.current.map((each) => [each.file?.url, each]))
    const wanted = new Set(value.map(({ url }) => url))
    for (const each of latest.current) if (each.file !== undefined && !wanted.has(each.file.url)) release(each)
    latest.current = [
      ...value.map((file) => known.get(file.url) ?? there(file)),
      ...latest.current.filter(({ file }) => file === undefined),
    ]
    setList(latest.current)
  }, [value, list])

  return {
    list,
    add(blobs) {
      const added = blobs.slice(0, Math.max(0, max - latest.current.length)).map((blob) => ({
        id: (ids.current += 1),
        name: blob instanceof File ? blob.name : '',
        thumb: URL.createObjectURL(blob),
        state: 'uploading' as const,
        progress: 0,
        blob,
      }))
      update([...latest.current, ...added])
      sendNext()
    },
    retry({ id }) {
      change(id, { state: 'uploading', progress: 0 })
      sendNext()
    },
    remove(gone) {
      stop(gone.id)
      release(gone)
      update(latest.current.filter((each) => each.id !== gone.id))
      sendNext()
    },
    reset() {
      stopAll()
      update(initial())
    },
  }
}

function isSame(one: readonly UploadedFile[], other: readonly UploadedFile[]): boolean {
  return one.length === other.length && one.every(({ url }, index) => url === other[index]?.url)
}

function arrived(list: readonly Upload[]): UploadedFile[] {
  return list.flatMap(({ file }) => (file === undefined ? [] : [file]))
}

function release({ blob, thumb }: Upload): void {
  if (blob !== undefined) URL.revokeObjectURL(thumb)
}
