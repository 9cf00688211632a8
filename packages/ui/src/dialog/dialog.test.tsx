import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dialog } from './calls.ts'
import { frames } from '../../test/frames.ts'

const opener = document.createElement('button')
beforeEach(() => {
  document.body.replaceChildren(opener)
  opener.focus()
})
afterEach(async () => {
  // Whatever a test left open is dismissed, so that the next one finds the queue empty.
  while (document.querySelector('.wk-overlay:not(.wk-overlay_leaving)')) {
    press('Escape')
    await frames()
  }
})

const press = (key: string): boolean => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))

async function shown(text: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 50; tries += 1) {
    const found = [...document.querySelectorAll<HTMLElement>('.wk-overlay:not(.wk-overlay_leaving) > .wk-dialog')].find(
      (panel) => panel.textContent.includes(text),
    )
    if (found) return found
    await frames()
  }
  throw new Error(`no dialog says ${text}`)
}

function button(panel: HTMLElement, label: string): HTMLButtonElement {
  const found = [...panel.querySelectorAll('button')].find((each) => each.textContent === label)
  if (!found) throw new Error(`no button says ${label}`)
  return found
}

describe('dialog.confirm', () => {
  it('is true when confirmed, false when cancelled or dismissed', async () => {
    const confirmed = dialog.confirm('一')
    button(await shown('一'), '确定').click()
    expect(await confirmed).toBe(true)

    const cancelled = dialog.confirm('二')
    button(await shown('二'), '取消').click()
    expect(await cancelled).toBe(false)

    const dismissed = dialog.confirm('三')
    await shown('三')
    press('Escape')
    expect(await dismissed).toBe(false)
  })

  it('starts on cancel when it destroys something', async () => {
    void dialog.confirm({ title: '删除？', tone: 'warn' })
    const panel = await shown('删除？')
    expect(document.activeElement).toBe(button(panel, '取消'))
    expect(panel.getAttribute('role')).toBe('alertdialog')
  })

  it('stays, busy, until what it confirms is done', async () => {
    let finish = (): void => undefined
    const done = new Promise<void>((resolve) => {
      finish = resolve
    })
    const confirmed = dialog.confirm({ title: '支付', onConfirm: () => done })
    const panel = await shown('支付')
    button(panel, '确定').click()
    await frames()
    press('Escape')
    expect(button(panel, '确定').getAttribute('aria-busy')).toBe('true')
    finish()
    expect(await confirmed).toBe(true)
  })

  it('rejects with the error of what it confirms', async () => {
    const confirmed = dialog.confirm({ title: '支付', onConfirm: () => Promise.reject(new Error('余额不足')) })
    button(await shown('支付'), '确定').click()
    await expect(confirmed).rejects.toThrow('余额不足')
  })

  it('can ask again while it is busy', async () => {
    const confirmed = dialog.confirm({ title: '支付', onConfirm: () => dialog.alert('再看一眼') })
    button(await shown('支付'), '确定').click()
    button(await shown('再看一眼'), '知道了').click()
    expect(await confirmed).toBe(true)
  })
})

describe('dialogs', () => {
  it('queue: the second opens when the first is answered', async () => {
    const first = dialog.confirm('第一')
    const second = dialog.alert('第二')
    const panel = await shown('第一')
    await frames()
    expect(document.body.textContent).not.toContain('第二')
    button(panel, '确定').click()
    await first
    button(await shown('第二'), '知道了').click()
    await second
  })

  it('close and reject when their signal aborts', async () => {
    const controller = new AbortController()
    const alert = dialog.alert({ content: '等待', signal: controller.signal })
    await shown('等待')
    controller.abort(new Error('route changed'))
    await expect(alert).rejects.toThrow('route changed')
  })

  it('never open when their signal aborts while they wait', async () => {
    const controller = new AbortController()
    const first = dialog.confirm('第一')
    const aborted = dialog.alert({ content: '第二', signal: controller.signal })
    const third = dialog.alert('第三')
    const panel = await shown('第一')
    controller.abort(new Error('gone'))
    await expect(aborted).rejects.toThrow('gone')
    await frames()
    expect(document.body.textContent).not.toContain('第三')
    button(panel, '确定').click()
    await first
    button(await shown('第三'), '知道了').click()
    await third
  })

  it('make the page behind inert, and give it back with the focus', async () => {
    const alert = dialog.alert('你好')
    const panel = await shown('你好')
    expect(opener.hasAttribute('inert')).toBe(true)
    expect(panel.contains(document.activeElement)).toBe(true)
    button(panel, '知道了').click()
    await alert
    await frames()
    expect(opener.hasAttribute('inert')).toBe(false)
    expect(document.activeElement).toBe(opener)
  })
})

describe('dialog.prompt', () => {
  it('gives the text, or null when dismissed', async () => {
    const named = dialog.prompt({ title: '昵称', defaultValue: '小明' })
    const panel = await shown('昵称')
    expect(document.activeElement).toBe(panel.querySelector('input'))
    button(panel, '确定').click()
    expect(await named).toBe('小明')

    const dismissed = dialog.prompt('年龄')
    await shown('年龄')
    press('Escape')
    expect(await dismissed).toBeNull()
  })

  it('says what is wrong and stays', async () => {
    const named = dialog.prompt({ title: '昵称', validate: (value) => (value === '' ? '请填写昵称' : undefined) })
    const panel = await shown('昵称')
    button(panel, '确定').click()
    await frames()
    const input = panel.querySelector('input')
    expect(panel.querySelector('[role=alert]')?.textContent).toBe('请填写昵称')
    expect(input?.getAttribute('aria-invalid')).toBe('true')
    if (input) input.value = '小红'
    button(panel, '确定').click()
    expect(await named).toBe('小红')
  })
})
