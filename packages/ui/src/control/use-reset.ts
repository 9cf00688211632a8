import { useLayoutEffect, useRef } from '#framework'

/** Calls `reset` when the form around `element` is reset: what a browser does for native controls without state of ours. */
export function useReset(element: { readonly current: HTMLElement | null }, reset: () => void): void {
  const latest = useRef(reset)
  latest.current = reset
  useLayoutEffect(() => {
    const form = element.current?.closest('form')
    const onReset = (): void => latest.current()
    form?.addEventListener('reset', onReset)
    return () => form?.removeEventListener('reset', onReset)
  }, [])
}
