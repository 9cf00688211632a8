import { Button } from '@weh5/ui'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { cancel, ok } from '../../bridge/outcome.ts'
import { usePanel } from '../context.ts'
import { Sheet } from '../phone/sheet.tsx'
import type { QuestionProps } from './question-props.ts'

/** The camera of 扫一扫: instead of holding a code before it, the person says what the code says. */
export function ScanCode({ question, answer }: QuestionProps): VNode {
  const { words } = usePanel()
  const suggestions = [exampleText(question.example), `${window.location.origin}/`, 'EAN_13,6901234567892']
  const [text, setText] = useState(suggestions[0] ?? '')
  return (
    <Sheet label={words.scanTitle} size="full" onClose={() => answer(cancel())}>
      <form
        class="scan"
        onSubmit={(event) => {
          event.preventDefault()
          answer(ok({ resultStr: text }))
        }}
      >
        <header class="screen-title">
          <button type="button" onClick={() => answer(cancel())}>
            {words.cancel}
          </button>
          <h2>{words.scanTitle}</h2>
        </header>
        <div class="scan-finder" aria-hidden="true">
          <i />
        </div>
        <p class="scan-hint">{words.scanHint}</p>
        <div class="scan-answer">
          <label>
            <span>{words.scanField}</span>
            <input value={text} onInput={(event) => setText(event.currentTarget.value)} spellcheck={false} />
          </label>
          <div class="scan-suggestions">
            {suggestions.map((suggestion) => (
              <button key={suggestion} type="button" onClick={() => setText(suggestion)}>
                {suggestion}
              </button>
            ))}
          </div>
          <Button type="submit" variant="primary" block>
            {words.scanNow}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}

function exampleText(example: unknown): string {
  const isResult = typeof example === 'object' && example !== null && 'resultStr' in example
  return isResult && typeof example.resultStr === 'string' ? example.resultStr : ''
}
