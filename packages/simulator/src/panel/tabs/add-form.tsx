import { Button } from '@weh5/ui'
import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'
import { usePanel } from '../context.ts'
import './add-form.css'

export interface AddFormProps {
  /** What is asked for. */
  readonly label: string
  readonly onAdd: (name: string) => void
  /** More to choose, before the button. */
  readonly children?: ComponentChildren
}

/** Adds something by its name. */
export function AddForm({ label, onAdd, children }: AddFormProps): VNode {
  const { words } = usePanel()
  const [name, setName] = useState('')
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault()
        onAdd(name.trim())
        setName('')
      }}
    >
      <input
        aria-label={label}
        placeholder={label}
        value={name}
        pattern=".*\S.*"
        onInput={({ currentTarget }) => setName(currentTarget.value)}
        required
      />
      {children}
      <Button type="submit" size="mini" inline>
        {words.add}
      </Button>
    </form>
  )
}
