import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Button } from './button.tsx'

const page = document.body
beforeEach(() => render(null, page))

function rendered(node: Parameters<typeof render>[0]): HTMLElement {
  render(node, page)
  const element = page.firstElementChild
  if (!(element instanceof HTMLElement)) throw new Error('nothing was rendered')
  return element
}

describe('Button', () => {
  it('is a native button that does not submit the form around it', () => {
    const submitted = vi.fn((event: Event) => event.preventDefault())
    const form = rendered(
      <form onSubmit={submitted}>
        <Button>取消</Button>
        <Button type="submit">保存</Button>
      </form>,
    )
    const [cancel, save] = form.querySelectorAll('button')
    cancel?.click()
    expect(submitted).not.toHaveBeenCalled()
    save?.click()
    expect(submitted).toHaveBeenCalledOnce()
  })

  it('is a link with href', () => {
    const link = rendered(<Button href="/next">下一步</Button>)
    expect(link.tagName).toBe('A')
    expect(link.getAttribute('href')).toBe('/next')
  })

  it('takes no press while loading, and keeps the focus', () => {
    const pressed = vi.fn()
    const button = rendered(<Button onClick={pressed}>支付</Button>)
    button.focus()
    rendered(
      <Button onClick={pressed} loading>
        支付
      </Button>,
    )
    button.click()
    expect(pressed).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(button)
    expect(button.getAttribute('aria-busy')).toBe('true')
  })

  it('is neither pressed nor followed while disabled', () => {
    const pressed = vi.fn()
    const button = rendered(
      <Button href="/next" disabled onClick={pressed}>
        下一步
      </Button>,
    )
    button.click()
    expect(pressed).not.toHaveBeenCalled()
    expect(button.hasAttribute('href')).toBe(false)
  })
})
