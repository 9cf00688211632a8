import { type Element, useLayoutEffect, useMemo, useRef, useState } from '#framework'
import { classNames } from '../class-names.ts'
import { FormContext, type Validated } from './form-context.ts'
import type { FormProps } from './types.ts'

const noErrors = {}

/**
 * A native `<form>` whose fields say in the page's language what is wrong, the first of them with the focus on it.
 *
 * @example
 * <Form title="绑定手机号" onSubmit={(data) => bind(data.get('tel'))}>
 *   <List><Field label="手机号" name="tel" required rules={[phoneCN]}><Input type="tel" /></Field></List>
 *   <ButtonArea><Button type="submit" variant="primary">确定</Button></ButtonArea>
 * </Form>
 * @see https://weui.io/#form
 */
export function Form({
  children,
  title,
  desc,
  onSubmit,
  validateOn = 'submit',
  errors = noErrors,
  id,
  className,
}: FormProps): Element {
  const root = useRef<HTMLFormElement>(null)
  const [fields] = useState(() => new Set<Validated>())
  const [busy, setBusy] = useState(false)
  const isSending = useRef(false)
  const state = useMemo(
    () => ({
      validateOn,
      errors,
      register(field: Validated) {
        fields.add(field)
        return () => fields.delete(field)
      },
    }),
    [validateOn, errors],
  )
  useLayoutEffect(() => {
    const form = root.current
    const reset = (): void => fields.forEach((field) => field.reset())
    form?.addEventListener('reset', reset)
    return () => form?.removeEventListener('reset', reset)
  }, [])

  async function send(form: HTMLFormElement): Promise<void> {
    if (isSending.current) return
    isSending.current = true
    try {
      const checked = await Promise.all(
        [...fields].sort(inDocument).map(async (field) => ({ field, valid: await field.validate() })),
      )
      const wrong = checked.find(({ valid }) => !valid)
      if (wrong !== undefined) {
        wrong.field.focus()
        return
      }
      setBusy(true)
      await onSubmit(new FormData(form), form)
    } finally {
      isSending.current = false
      setBusy(false)
    }
  }

  return (
    <form
      ref={root}
      id={id}
      className={classNames('wk-form', className)}
      noValidate
      aria-busy={busy || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        void send(event.currentTarget)
      }}
    >
      {title == null && desc == null ? null : (
        <div className="wk-form__head">
          {title == null ? null : <h1 className="wk-form__title">{title}</h1>}
          {desc == null ? null : <div className="wk-form__desc">{desc}</div>}
        </div>
      )}
      <FormContext.Provider value={state}>{children}</FormContext.Provider>
    </form>
  )
}

function inDocument(one: Validated, other: Validated): number {
  return one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}
