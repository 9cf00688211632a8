import { javascript } from '@codemirror/lang-javascript'
import { syntaxHighlighting } from '@codemirror/language'
import { classHighlighter } from '@lezer/highlight'
import { basicSetup, EditorView } from 'codemirror'

export interface EditorOptions {
  readonly parent: HTMLElement
  readonly code: string
  /** Names the field for who does not see it. */
  readonly label: string
  readonly onChange: (code: string) => void
}

/** A field for TypeScript with JSX; its colours are in site.css. Tab leaves it, as it leaves every field. */
export function createEditor({ parent, code, label, onChange }: EditorOptions): EditorView {
  return new EditorView({
    parent,
    doc: code,
    extensions: [
      basicSetup,
      javascript({ jsx: true, typescript: true }),
      syntaxHighlighting(classHighlighter),
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onChange(update.state.doc.toString())
      }),
    ],
  })
}
