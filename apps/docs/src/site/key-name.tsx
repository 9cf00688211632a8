import type { JSX } from 'preact'
import { useText } from './language.ts'

/** The name of a property or parameter, with a star when it cannot be left out. */
export function KeyName({ name, required }: { name: string; required: boolean }): JSX.Element {
  const say = useText()
  return (
    <>
      <code>{name}</code>
      {required ? <b title={say({ zh: '必填', en: 'Required' })}> *</b> : null}
    </>
  )
}
