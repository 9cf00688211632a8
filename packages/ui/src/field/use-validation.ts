import { useContext, useLayoutEffect, useRef, useState } from '#framework'
import { FormContext } from '../form/form-context.ts'
import { listen } from '../listen.ts'
import { useLocale } from '../locale/locale.ts'
import { zhCN } from '../locale/zh-cn.ts'
import { type Control, findError } from './find-error.ts'
import type { Rule } from './types.ts'

/**
 * Keeps the controls inside `root` checked: when the form is sent, when the focus leaves them (if the form wants that), and once
 * something was wrong at every change, so that the error goes as soon as it is mended. Returns what is wrong.
 */
export function useValidation(
  root: { readonly current: HTMLElement | null },
  rules: readonly Rule[] = [],
): string | undefined {
  const form = useContext(FormContext)
  const locale = useLocale(zhCN)
  const [error, setError] = useState<string>()
  const latest = useRef({ rules, locale, error })
  latest.current = { rules, locale, error }
  const turns = useRef(0)

  useLayoutEffect(() => {
    const element = root.current
    if (element === null) return undefined
    const controls = (): Control[] => [...element.querySelectorAll<Control>('input, select, textarea')]
    const validate = async (): Promise<boolean> => {
      turns.current += 1
      const turn = turns.current
      const found = await findError(controls(), latest.current.rules, latest.current.locale)
      // An answer that a rule gives late, about what no longer stands there, counts for nothing.
      if (turn === turns.current) setError(found)
      return found === undefined
    }
    const onChange = (): void => {
      if (latest.current.error !== undefined) void validate()
    }
    const onLeave = (event: FocusEvent): void => {
      const stays = event.relatedTarget instanceof Node && element.contains(event.relatedTarget)
      if (!stays && form?.validateOn === 'blur') void validate()
    }
    const forget = form?.register({
      element,
      validate,
      reset() {
        turns.current += 1
        setError(undefined)
      },
      focus: () => (controls().find((control) => !control.validity.valid) ?? controls()[0])?.focus(),
    })
    const unlisten = listen(element, { input: onChange, change: onChange, focusout: onLeave })
    return () => {
      forget?.()
      unlisten()
    }
  }, [form])
  return error
}
