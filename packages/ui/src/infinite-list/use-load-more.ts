import { useEffect, useRef, useState } from '#framework'

export type LoadState = 'idle' | 'loading' | 'failed'

/** Calls `onLoadMore` once per need: while `isNear`, never twice at once, and after a failure only when it is asked to. */
export function useLoadMore(
  isNear: boolean,
  count: number,
  onLoadMore: (() => unknown) | undefined,
): { readonly state: LoadState; readonly retry: () => void } {
  const [state, setState] = useState<LoadState>('idle')
  const isLoading = useRef(false)
  const load = async (): Promise<void> => {
    if (isLoading.current) return
    isLoading.current = true
    setState('loading')
    try {
      await onLoadMore?.()
      setState('idle')
    } catch {
      setState('failed')
    } finally {
      isLoading.current = false
    }
  }
  useEffect(() => {
    if (isNear && state === 'idle' && onLoadMore !== undefined) void load()
  }, [isNear, state, count, onLoadMore === undefined])
  return { state, retry: () => void load() }
}
