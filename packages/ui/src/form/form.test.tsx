import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  Agree,
  Field,
  Form,
  Input,
  List,
  phoneCN,
  Radio,
  RadioGroup,
  type Rule,
  setLocale,
  en,
  zhCN,
} from '../index.ts'
import { frames } from '../../test/frames.ts'

const page = document.body
beforeEach(() => render(null, page))

function control(name: string): HTMLInputElement {
  const found = page.querySelector<HTMLInputElement>(`[name="${name}"]`)
  if (!found) throw new Error(`nothing is named ${name}`)
  return found
}

function type(name: string, text: string): void {
  control(name).value = text
  control(name).dispatchEvent(new Event('input', { bubbles: true }))
}

async function send(): Promise<void> {
  page.querySelector('form')?.requestSubmit()
  await frames()
}

const wrong = (): string[] =>
  [...page.querySelectorAll('.wk-field__message, .wk-agree__error, .wk-choices__tips')]
    .map((each) => each.textContent)
    .filter((text) => text !== '')

describe('Form', () => {
  it('is not sent while something is wrong, says what, and puts the focus there', async () => {
    const sent = vi.fn()
    render(
      <Form onSubmit={sent}>
        <List>
          <Field label="姓名" name="name">
            <Input />
          </Field>
          <Field label="手机号" name="tel" required rules={[phoneCN]}>
            <Input />
          </Field>
        </List>
      </Form>,
      page,
    )
    await send()
    expect(sent).not.toHaveBeenCalled()
    expect(wrong()).toEqual(['请填写此项'])
    expect(document.activeElement).toBe(control('tel'))
    expect(control('tel').getAttribute('aria-invalid')).toBe('true')
    const described = document.getElementById(control('tel').getAttribute('aria-describedby') ?? '')
    expect(described?.textContent).toBe('请填写此项')
  })

  it('takes the error away as soon as it is mended, and sends what was filled in', async () => {
    const sent = vi.fn((data: FormData) => data.get('tel'))
    render(
      <Form onSubmit={sent}>
        <Field label="手机号" name="tel" required rules={[phoneCN]}>
          <Input />
        </Field>
      </Form>,
      page,
    )
    type('tel', '123')
    await send()
    expect(wrong()).toEqual(['请检查格式'])
    type('tel', '+86 138 0013 8000')
    await frames()
    expect(wrong()).toEqual([])
    await send()
    expect(sent).toHaveReturnedWith('+86 138 0013 8000')
  })

  it('is sent once, however often it is pressed, and is busy meanwhile', async () => {
    let finish = (): void => undefined
    const sent = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
    render(<Form onSubmit={sent}>{null}</Form>, page)
    await send()
    await send()
    expect(sent).toHaveBeenCalledOnce()
    expect(page.querySelector('form')?.getAttribute('aria-busy')).toBe('true')
    finish()
    await frames()
    expect(page.querySelector('form')?.hasAttribute('aria-busy')).toBe(false)
    await send()
    expect(sent).toHaveBeenCalledTimes(2)
  })

  it('believes the last answer of a slow rule, not the latest to come', async () => {
    const answers = new Map<string, (error: string | undefined) => void>()
    const isFree: Rule = (value) => new Promise((resolve) => answers.set(value, resolve))
    render(
      <Form validateOn="blur" onSubmit={() => undefined}>
        <Field name="nickname" rules={[isFree]}>
          <Input />
        </Field>
      </Form>,
      page,
    )
    const leave = (): boolean => control('nickname').dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    type('nickname', 'admin')
    leave()
    await frames()
    type('nickname', 'xiaoming')
    leave()
    await frames()
    answers.get('xiaoming')?.(undefined)
    answers.get('admin')?.('昵称已被占用')
    await frames()
    expect(wrong()).toEqual([])
  })

  it('asks consent and choices as well, in the order of the page', async () => {
    const sent = vi.fn()
    render(
      <Form onSubmit={sent}>
        <RadioGroup title="场次" name="session" required>
          <Radio value="am">上午</Radio>
          <Radio value="pm">下午</Radio>
        </RadioGroup>
        <Agree name="terms" required>
          同意
        </Agree>
      </Form>,
      page,
    )
    await send()
    expect(wrong()).toEqual(['请填写此项', '请填写此项'])
    expect(document.activeElement).toBe(control('session'))
    page.querySelector<HTMLElement>('[value="pm"]')?.click()
    control('terms').click()
    await send()
    expect(sent).toHaveBeenCalledOnce()
  })

  it('shows what a server found, and speaks the language of the page', async () => {
    setLocale(en)
    render(
      <Form errors={{ code: 'Expired' }} onSubmit={() => undefined}>
        <Field name="code" required>
          <Input />
        </Field>
      </Form>,
      page,
    )
    expect(wrong()).toEqual(['Expired'])
    await send()
    expect(wrong()).toEqual(['Please fill this in'])
    setLocale(zhCN)
  })

  it('forgets errors and choices when it is reset', async () => {
    render(
      <Form onSubmit={() => undefined}>
        <RadioGroup name="session" defaultValue="am">
          <Radio value="am">上午</Radio>
          <Radio value="pm">下午</Radio>
        </RadioGroup>
        <Field name="tel" required>
          <Input />
        </Field>
      </Form>,
      page,
    )
    page.querySelector<HTMLElement>('[value="pm"]')?.click()
    await send()
    expect(wrong()).toHaveLength(1)
    page.querySelector('form')?.reset()
    await frames()
    expect(wrong()).toEqual([])
    expect(page.querySelector<HTMLInputElement>('[value="am"]')?.checked).toBe(true)
  })
})

describe('phoneCN', () => {
  it('knows a mobile number of mainland China, however it is written', () => {
    const about = { data: new FormData(), locale: zhCN }
    for (const right of ['13800138000', '199-0013-8000', '+8613800138000'])
      expect(phoneCN(right, about)).toBeUndefined()
    for (const not of ['12345678907', '1380013800', '138001380000', '852 1234 5678'])
      expect(phoneCN(not, about)).toBe(zhCN.invalid)
  })
})
