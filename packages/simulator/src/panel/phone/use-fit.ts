import { useEffect, useState } from 'preact/hooks'

/** Status bar, title bar, page, home bar and bezel, in pixels. */
const phoneHeight = 801

/** Room above and below, together. */
const room = 40

const fit = (): number => Math.min(1, (window.innerHeight - room) / phoneHeight)

/** By how much the phone shrinks so that a low window shows all of it. */
export function useFit(): number {
  const [scale, setScale] = useState(fit)
  useEffect(() => {
    const measure = (): void => setScale(fit())
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return scale
}
