import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Time, signal, Wi-Fi and battery. */
export function StatusBar(): VNode {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 10_000)
    return () => clearInterval(timer)
  }, [])
  const time = `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`
  return (
    <div class="phone-status" aria-hidden="true">
      <span class="phone-time">{time}</span>
      <svg width="66" height="12" viewBox="0 0 66 12" fill="currentColor">
        <rect x="0" y="7.5" width="3" height="4.5" rx=".8" />
        <rect x="4.7" y="5" width="3" height="7" rx=".8" />
        <rect x="9.4" y="2.5" width="3" height="9.5" rx=".8" />
        <rect x="14" y="0" width="3" height="12" rx=".8" />
        <path d="M29.5 2.4c2.3 0 4.3.9 5.8 2.3l1.1-1.1a9.9 9.9 0 0 0-13.8 0l1.1 1.1a8.4 8.4 0 0 1 5.8-2.3Zm0 3.6c1.3 0 2.5.5 3.4 1.3l1.1-1.1a6.5 6.5 0 0 0-9 0l1.1 1.1C27 6.500 28.200 6 29.500 6Zm2.200 2.500a3.200 3.200 0 0 0-4.400 0l2.200 2.300 2.200-2.300Z" />
        <rect x="42.500" y=".5" width="20" height="11" rx="3" fill="none" stroke="currentColor" opacity=".4" />
        <path d="M64 4v4c.8-.3 1.300-1.100 1.300-2S64.800 4.300 64 4Z" opacity=".5" />
        <rect x="44" y="2" width="15" height="8" rx="1.600" />
      </svg>
    </div>
  )
}
