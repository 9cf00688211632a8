import { Button } from '@weh5/ui'
import type { ComponentChildren, VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import { usePanel } from '../context.ts'
import './json-form.css'

/** Something that can be sent by its name, with JSON. */
export interface JsonTemplate {
  readonly name: string
  readonly title: string
  readonly example: unknown
}

export interface JsonFormProps {
  /** What a name stands for. */
  readonly label: string
  readonly templates: readonly JsonTemplate[]
  readonly first: string
  /** Said of a name without a template. Absent: only templates are taken. */
  readonly otherwise?: string
  readonly action: string
  readonly onSend: (name: string, value: unknown) => void
  /** More to choose, beside the button. */
  readonly children?: ComponentChildren
}

/** Sends one of many things: its example, changed at will. */
export function JsonForm({ label, templates, first, otherwise, action, onSend, children }: JsonFormProps): VNode {
  const { words } = usePanel()
  const list = useId()
  const exampleOf = (wanted: string): string => {
    const example = templates.find(({ name }) => name === wanted)?.example
    return example === undefined ? '' : JSON.stringify(example, null, 2)
  }
  const [name, setName] = useState(first)
  const [text, setText] = useState(exampleOf(first))
  const [wrong, setWrong] = useState(false)
  const template = templates.find((one) => one.name === name)

  function choose(next: string): void {
    setName(next)
    if (templates.some((one) => one.name === next)) setText(exampleOf(next))
  }

  function submit(event: Event): void {
    event.preventDefault()
    if (template === undefined && otherwise === undefined) return
    try {
      onSend(name, JSON.parse(text === '' ? '{}' : text) as unknown)
    } catch {
      setWrong(true)
    }
  }

  return (
    <form class="json-form" onSubmit={submit}>
      <label>
        {label}
        <input list={list} value={name} onInput={({ currentTarget }) => choose(currentTarget.value)} required />
        <datalist id={list}>
          {templates.map((one) => (
            <option key={one.name} value={one.name}>
              {one.title}
            </option>
          ))}
        </datalist>
      </label>
      <p class="hint">{template?.title ?? otherwise ?? words.chooseOne}</p>
      <label>
        {wrong ? words.notJson : words.payload}
        <textarea
          rows={Math.min(12, Math.max(3, text.split('\n').length))}
          value={text}
          aria-invalid={wrong}
          spellcheck={false}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value)
            setWrong(false)
          }}
        />
      </label>
      <div class="json-form-foot">
        <Button type="submit" size="mini" inline>
          {action}
        </Button>
        {children}
      </div>
    </form>
  )
}
