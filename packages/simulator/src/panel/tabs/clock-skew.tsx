import type { VNode } from 'preact'
import { usePanel } from '../context.ts'
import { Choice } from './choice.tsx'

const skews = { '−1d': -86_400_000, '−10m': -600_000, right: 0, '+10m': 600_000, '+1d': 86_400_000 } as const

type Skew = keyof typeof skews
const names = Object.keys(skews) as Skew[]

/** How wrong the clock of the phone is. */
export function ClockSkew({ skew }: { readonly skew: number }): VNode {
  const { words, send } = usePanel()
  return (
    <section class="fault-kind" aria-label={words.phoneClock}>
      <h3>{words.phoneClock}</h3>
      <p class="hint">{words.phoneClockHint}</p>
      <Choice
        label={words.phoneClock}
        options={names}
        names={words.skewOf}
        value={names.find((name) => skews[name] === skew)}
        onChange={(chosen) => send({ kind: 'clock-skew', skew: skews[chosen] })}
      />
    </section>
  )
}
