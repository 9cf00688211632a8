import { Button } from '@weh5/ui'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { cancel, deny, ok } from '../../bridge/outcome.ts'
import { usePanel } from '../context.ts'
import { Sheet } from '../phone/sheet.tsx'
import type { QuestionProps } from './question-props.ts'

/** The screen for every question without one of its own: what the page asked, and an answer to change or refuse. */
export function AskPermission({ question, accountName, answer }: QuestionProps): VNode {
  const { words, language } = usePanel()
  const { api, title, options, example } = question
  const hasAnswer = example !== undefined
  const [text, setText] = useState(hasAnswer ? JSON.stringify(example, null, 2) : '')
  const [wrong, setWrong] = useState(false)

  function allow(): void {
    if (!hasAnswer) return answer(ok())
    const result = parsed(text)
    if (result === undefined) return setWrong(true)
    answer(ok(result.value))
  }

  return (
    <Sheet label={title[language]} onClose={() => answer(cancel())}>
      <div class="ask">
        <p class="ask-who">{words.asks(accountName)}</p>
        <h2>{title[language]}</h2>
        <code class="ask-api">{api}</code>
        {isFilled(options) && (
          <details>
            <summary>{words.askedWith}</summary>
            <pre>{JSON.stringify(options, null, 2)}</pre>
          </details>
        )}
        {hasAnswer && (
          <label class="ask-answer">
            <span>{wrong ? words.notJson : words.answerWith}</span>
            <textarea
              rows={Math.min(7, text.split('\n').length)}
              value={text}
              aria-invalid={wrong}
              spellcheck={false}
              onInput={(event) => {
                setText(event.currentTarget.value)
                setWrong(false)
              }}
            />
          </label>
        )}
        <div class="ask-choices">
          <Button onClick={() => answer(deny())}>{words.deny}</Button>
          <Button variant="primary" onClick={allow}>
            {words.allow}
          </Button>
        </div>
      </div>
    </Sheet>
  )
}

function isFilled(options: unknown): boolean {
  return typeof options === 'object' && options !== null && Object.keys(options).length > 0
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}
