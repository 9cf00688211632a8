import type { JSX } from 'preact'
import { type Bilingual, useText } from './language.ts'
import { choices, type Settings } from './settings.ts'

interface ToolbarProps {
  settings: Settings
  onChange: (changes: Partial<Settings>) => void
}

/** Language, palette and direction. */
export function Toolbar({ settings, onChange }: ToolbarProps): JSX.Element {
  return (
    <div class="toolbar">
      <Choice
        label={{ zh: '语言', en: 'Language' }}
        options={choices.language}
        value={settings.language}
        onChange={(language) => onChange({ language })}
      />
      <Choice
        label={{ zh: '主题', en: 'Theme' }}
        options={choices.theme}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        label={{ zh: '模式', en: 'Mode' }}
        options={choices.mode}
        value={settings.mode}
        onChange={(mode) => onChange({ mode })}
      />
      <Choice
        label={{ zh: '方向', en: 'Direction' }}
        options={choices.direction}
        value={settings.direction}
        onChange={(direction) => onChange({ direction })}
      />
    </div>
  )
}

interface ChoiceProps<T extends string> {
  label: Bilingual
  options: readonly { readonly value: T; readonly label: Bilingual }[]
  value: T
  onChange: (value: T) => void
}

function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>): JSX.Element {
  const say = useText()
  return (
    <label class="toolbar__choice">
      <span>{say(label)}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {say(option.label)}
          </option>
        ))}
      </select>
    </label>
  )
}
