import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { VerificationCode } from './verification-code.tsx'

const page = document.body
beforeEach(() => {
  vi.useFakeTimers()
  render(null, page)
})
afterEach(() => vi.useRealTimers())
const button = (): HTMLButtonElement | null => page.querySelector('button')

describe('VerificationCode', () => {
  it('counts down after a code was sent, and then sends another', async () => {
    const sent = vi.fn()
    render(<VerificationCode onSend={sent} seconds={3} />, page)
    button()?.click()
    await vi.advanceTimersByTimeAsync(100)
    expect(button()?.textContent).toBe('3 秒后重发')
    expect(button()?.disabled).toBe(true)
    await vi.advanceTimersByTimeAsync(3100)
    expect(button()?.textContent).toBe('获取验证码')
    button()?.click()
    expect(sent).toHaveBeenCalledTimes(2)
  })

  it('lets the keyboard of a phone fill in the code', () => {
    render(<VerificationCode onSend={() => undefined} />, page)
    const input = page.querySelector('input')
    expect(input?.autocomplete).toBe('one-time-code')
    expect(input?.inputMode).toBe('numeric')
  })
})
