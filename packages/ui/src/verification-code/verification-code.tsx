import { type Element, useRef, useState } from '#framework'
import { Button } from '../button/button.tsx'
import { Input } from '../input/input.tsx'
import { useLocale } from '../locale/locale.ts'
import * as zh from '../locale/zh-cn-texts.ts'
import type { VerificationCodeProps } from './types.ts'
import { useCountdown } from './use-countdown.ts'

/** What it says by itself. */
const texts = { getCode: zh.getCode, resendIn: zh.resendIn }

/**
 * The code of a text message, and the button that asks for one. The keyboard of iOS offers the code when it arrives.
 *
 * @example
 * <Field label="验证码" name="code" required><VerificationCode onSend={() => api.sendCode(tel)} /></Field>
 * @see https://weui.io/#form_vcode
 */
export function VerificationCode({ onSend, seconds = 60, length = 6, ...rest }: VerificationCodeProps): Element {
  const locale = useLocale(texts)
  const [left, start] = useCountdown()
  const [sending, setSending] = useState(false)
  const code = useRef<HTMLSpanElement>(null)

  async function send(): Promise<void> {
    setSending(true)
    try {
      await onSend()
      start(seconds)
      code.current?.querySelector('input')?.focus()
    } finally {
      setSending(false)
    }
  }
  return (
    <span className="wk-code" ref={code}>
      <Input
        {...rest}
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern={`[0-9]{${length}}`}
        maxLength={length}
      />
      <Button
        className="wk-code__send"
        size="mini"
        disabled={left > 0 || rest.disabled}
        loading={sending}
        onClick={() => void send()}
      >
        {left > 0 ? locale.resendIn(left) : locale.getCode}
      </Button>
    </span>
  )
}
