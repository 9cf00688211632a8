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

/** Keeps the pictures in the order in which they were picked, whatever order they arrive in. */
export function useUploads({
  upload,
  compress,
  defaultValue = [],
  onChange,
}: Pick<UploaderProps, 'upload' | 'compress' | 'defaultValue' | 'onChange'>): Uploads {
  const ids = useRef(0)
  const running = useRef(new Map<number, AbortController>())
  const initial = (): Upload[] =>
    defaultValue.map((file) => ({
      id: (ids.current += 1),
      name: file.name ?? '',
      thumb: file.url,
      state: 'done',
      progress: 1,
      file,
    }))
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
    running.current.set(id, controller)
    try {
      const small = compress === false ? blob : await compressImage(blob, compress)
      if (controller.signal.aborted) return
      const file = await upload(small, {
        signal: controller.signal,
        onProgress: (progress) => change(id, { progress }),
      })
      change(id, { state: 'done', progress: 1, file })
    } catch (error) {
      change(id, { state: 'failed', error })
    } finally {
      running.current.delete(id)
    }
  }

  useLayoutEffect(
    () => () => {
      for (const controller of running.current.values()) controller.abort()
      for (const each of latest.current) release(each)
    },
    [],
  )
  return {
    list,
    add(blobs) {
      const added = blobs.map((blob) => ({
        id: (ids.current += 1),
        name: blob instanceof File ? blob.name : '',
        thumb: URL.createObjectURL(blob),
        state: 'uploading' as const,
        progress: 0,
        blob,
      }))
      update([...latest.current, ...added])
      for (const each of added) void send(each)
    },
    retry({ id, blob }) {
      if (blob === undefined) return
      change(id, { state: 'uploading', progress: 0 })
      void send({ id, blob })
    },
    remove(gone) {
      running.current.get(gone.id)?.abort()
      release(gone)
      update(latest.current.filter((each) => each.id !== gone.id))
    },
    reset() {
      for (const controller of running.current.values()) controller.abort()
      for (const each of latest.current) release(each)
      update(initial())
    },
  }
}

function arrived(list: readonly Upload[]): UploadedFile[] {
  return list.flatMap(({ file }) => (file === undefined ? [] : [file]))
}

function release({ blob, thumb }: Upload): void {
  if (blob !== undefined) URL.revokeObjectURL(thumb)
}
