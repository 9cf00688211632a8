import { useLayoutEffect, useState } from '#framework'

/** `leaving`: closed, and still seen on its way out. */
export type Presence = 'absent' | 'open' | 'leaving'

/** The time the style sheets take to move something out, in milliseconds. */
export const leaveTime = 300

/**
 * Whether an overlay is there, given whether it is `open`. Always `absent` in the first render, so that a server, which has no body to
 * put it in, renders the same.
 */
export function usePresence(open: boolean): Presence {
  const [presence, setPresence] = useState<Presence>('absent')
  useLayoutEffect(() => {
    if (open) {
      setPresence('open')
      return undefined
    }
    setPresence((now) => (now === 'absent' ? now : 'leaving'))
    const timer = setTimeout(() => setPresence('absent'), leaveTime)
    return () => clearTimeout(timer)
  }, [open])
  return presence
}
