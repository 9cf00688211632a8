import { type Element, useId, useRef, useState } from '#framework'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import { present, type Presented } from '../overlay/present.tsx'
import { Dialog } from './dialog.tsx'
import type { PromptOptions } from './types.ts'

/** What it says by itself. */
const texts = { cancel: zh.cancel, confirm: zh.confirm }

/** Asks for a line of text; `null` when cancelled. */
export function prompt(options: PromptOptions): Promise<string | null> {
  return present<string | null>((presented) => <Prompt {...options} {...presented} />, {
    dismissed: null,
    signal: options.signal,
  })
}

function Prompt({
  title,
  content,
  confirmText,
  cancelText,
  defaultValue = '',
  placeholder,
  inputMode = 'text',
  maxLength,
  validate,
  open,
  settle,
}: PromptOptions & Presented<string | null>): Element {
  const locale = useLocale(texts)
  const input = useRef<HTMLInputElement>(null)
  const errorId = useId()
  const [error, setError] = useState<string>()

  function submit(): void {
    const value = input.current?.value ?? ''
    const wrong = validate?.(value)
    setError(wrong)
    if (wrong === undefined) settle(value)
    else input.current?.focus()
  }
  const cancel = (): void => settle(null)
  return (
    <Dialog
      open={open}
      onClose={cancel}
      title={title}
      actions={[
        { label: cancelText ?? locale.cancel, onClick: cancel },
        { label: confirmText ?? locale.confirm, tone: 'primary', onClick: submit },
      ]}
    >
      {content}
      <form
        className="wk-dialog__form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <input
          ref={input}
          className="wk-dialog__input"
          defaultValue={defaultValue}
          placeholder={placeholder}
          inputMode={inputMode}
          maxLength={maxLength}
          enterKeyHint="done"
          aria-label={typeof title === 'string' ? title : placeholder}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : errorId}
          data-autofocus=""
        />
        {error === undefined ? null : (
          <div className="wk-dialog__error" id={errorId} role="alert">
            {error}
          </div>
        )}
      </form>
    </Dialog>
  )
}
