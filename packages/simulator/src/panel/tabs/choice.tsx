import type { VNode } from 'preact'

export interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly options: readonly Value[]
  readonly names?: Readonly<Record<Value, string>>
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({ label, options, names, value, onChange }: ChoiceProps<Value>): VNode {
  return (
    <div class="segments" role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={option === value} onClick={() => onChange(option)}>
          {names?.[option] ?? option}
        </button>
      ))}
    </div>
  )
}
