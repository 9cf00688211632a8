import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Field } from '../field/field.tsx'
import { Form } from '../form/form.tsx'
import type { UploadContext, UploadedFile } from './types.ts'
import { Uploader } from './uploader.tsx'
import { frames } from '../../test/frames.ts'

const page = document.body
let made = 0
beforeEach(() => {
  render(null, page)
  URL.createObjectURL = () => `blob:${(made += 1)}`
  URL.revokeObjectURL = () => undefined
})
const button = (label: string): HTMLButtonElement | null => page.querySelector(`button[aria-label*="${label}"]`)

/** Stands for a server that answers when the test says so. */
function server() {
  const waiting: { answer: (file: UploadedFile) => void; fail: (error: Error) => void; context: UploadContext }[] = []
  const upload = (_: Blob, context: UploadContext): Promise<UploadedFile> =>
    new Promise((answer, fail) => waiting.push({ answer, fail, context }))
  return { waiting, upload }
}

async function pickTwo(props: Partial<Parameters<typeof Uploader>[0]> = {}) {
  const changed = vi.fn<(files: readonly UploadedFile[]) => void>()
  const { waiting, upload } = server()
  const blobs = [new File(['1'], '一.jpg'), new File(['2'], '二.jpg')]
  render(
    <Uploader upload={upload} compress={false} pick={() => Promise.resolve(blobs)} onChange={changed} {...props} />,
    page,
  )
  button('添加图片')?.click()
  await frames()
  return { changed, waiting }
}

describe('Uploader', () => {
  it('keeps the order in which pictures were picked, whichever arrives first', async () => {
    const { changed, waiting } = await pickTwo()
    waiting[1]?.answer({ url: '/2' })
    await frames()
    waiting[0]?.answer({ url: '/1' })
    await frames()
    expect(changed.mock.lastCall).toEqual([[{ url: '/1' }, { url: '/2' }]])
  })

  it('tells how far a picture is', async () => {
    const { waiting } = await pickTwo()
    waiting[0]?.context.onProgress(0.45)
    await frames()
    expect(button('一.jpg 45%')).not.toBeNull()
  })

  it('keeps a picture that could not be sent, to be sent again', async () => {
    const { changed, waiting } = await pickTwo()
    waiting[0]?.fail(new Error('offline'))
    await frames()
    expect(changed).not.toHaveBeenCalled()
    button('重试 一.jpg')?.click()
    await frames()
    waiting[2]?.answer({ url: '/1' })
    await frames()
    expect(changed.mock.lastCall).toEqual([[{ url: '/1' }]])
  })

  it('stops sending a picture that is deleted', async () => {
    const { changed, waiting } = await pickTwo()
    button('删除 一.jpg')?.click()
    await frames()
    expect(waiting[0]?.context.signal.aborted).toBe(true)
    waiting[0]?.answer({ url: '/1' })
    await frames()
    expect(changed).not.toHaveBeenCalled()
  })

  it('takes no more than it has room for', async () => {
    const { waiting } = await pickTwo({ max: 2, defaultValue: [{ url: '/0' }] })
    expect(waiting).toHaveLength(1)
    expect(button('添加图片')).toBeNull()
  })

  it('sends a few at once, and the next one when one has arrived or was deleted', async () => {
    const blobs = ['一', '二', '三', '四'].map((name) => new File([name], `${name}.jpg`))
    const { waiting } = await pickTwo({ parallel: 2, pick: () => Promise.resolve(blobs) })
    expect(waiting).toHaveLength(2)
    waiting[0]?.answer({ url: '/1' })
    await frames()
    expect(waiting).toHaveLength(3)
    // The server never answers to the one that is deleted.
    button('删除 二.jpg')?.click()
    await frames()
    expect(waiting).toHaveLength(4)
  })

  it('tells nothing any more after it went, even of an upload that does not stop', async () => {
    const { changed, waiting } = await pickTwo({ parallel: 1 })
    render(null, page)
    waiting[0]?.answer({ url: '/1' })
    await frames()
    expect(changed).not.toHaveBeenCalled()
    expect(waiting).toHaveLength(1)
  })

  it('takes a double tap on its plus for one more picture than there is room for, and leaves that out', async () => {
    const { upload } = server()
    const one = () => Promise.resolve([new File(['1'], '一.jpg')])
    render(<Uploader upload={upload} compress={false} max={1} pick={one} />, page)
    button('添加图片')?.click()
    button('添加图片')?.click()
    await frames()
    expect(page.querySelectorAll('li')).toHaveLength(1)
  })

  it('tells why nothing could be picked, and lets the visitor try again', async () => {
    const told = vi.fn<(error: unknown) => void>()
    const refused = new Error('no permission')
    const pick = vi
      .fn<() => Promise<readonly Blob[]>>()
      .mockRejectedValueOnce(refused)
      .mockResolvedValueOnce([new File(['1'], '一.jpg')])
    const { waiting } = await pickTwo({ pick, onError: told })
    expect(told).toHaveBeenCalledExactlyOnceWith(refused)
    button('添加图片')?.click()
    await frames()
    expect(waiting).toHaveLength(1)
    expect(told).toHaveBeenCalledOnce()
  })

  it('stops everything when it goes', async () => {
    const { waiting } = await pickTwo()
    render(null, page)
    expect(waiting.every(({ context }) => context.signal.aborted)).toBe(true)
  })
})

describe('Uploader whose pictures the page keeps', () => {
  const { waiting, upload } = server()
  const show = (value: readonly UploadedFile[], onChange: (files: readonly UploadedFile[]) => void): void =>
    render(
      <Uploader
        upload={upload}
        compress={false}
        value={value}
        onChange={onChange}
        name="photos"
        pick={() => Promise.resolve([new File(['1'], '新.jpg')])}
      />,
      page,
    )
  const urls = () => [...page.querySelectorAll<HTMLInputElement>('input[name=photos]')].map(({ value }) => value)

  it('shows what the page says, and keeps what is on its way', async () => {
    const changed = vi.fn<(files: readonly UploadedFile[]) => void>()
    show([{ url: '/1' }], changed)
    button('添加图片')?.click()
    await frames()
    show([{ url: '/2' }, { url: '/3' }], changed)
    await frames()
    expect(urls()).toEqual(['/2', '/3'])
    expect(button('新.jpg 0%')).not.toBeNull()
    expect(changed).not.toHaveBeenCalled()
    waiting.at(-1)?.answer({ url: '/4' })
    await frames()
    expect(changed.mock.lastCall).toEqual([[{ url: '/2' }, { url: '/3' }, { url: '/4' }]])
  })

  it('shows no picture that the page does not take', async () => {
    show([], () => undefined)
    button('添加图片')?.click()
    await frames()
    waiting.at(-1)?.answer({ url: '/5' })
    await frames()
    expect(urls()).toEqual([])
    expect(page.querySelectorAll('li')).toHaveLength(1)
  })

  it('keeps the order of picking while the page gives back what it was told', async () => {
    let kept: readonly UploadedFile[] = []
    const keep = (files: readonly UploadedFile[]): void => {
      kept = files
      show(kept, keep)
    }
    show(kept, keep)
    button('添加图片')?.click()
    await frames()
    button('添加图片')?.click()
    await frames()
    const [first, second] = waiting.slice(-2)
    second?.answer({ url: '/b' })
    await frames()
    first?.answer({ url: '/a' })
    await frames()
    expect(urls()).toEqual(['/a', '/b'])
    expect(kept).toEqual([{ url: '/a' }, { url: '/b' }])
  })
})

describe('Uploader in a form', () => {
  it('is held back until a picture has arrived, when one is required', async () => {
    const sent = vi.fn((data: FormData) => data.getAll('photos'))
    const { waiting, upload } = server()
    render(
      <Form onSubmit={sent}>
        <Field label="照片" name="photos" required>
          <Uploader upload={upload} compress={false} />
        </Field>
      </Form>,
      page,
    )
    const input = page.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('no input')
    expect(input.labels?.[0]?.textContent).toBe('照片')
    page.querySelector('form')?.requestSubmit()
    await frames()
    expect(page.textContent).toContain('请填写此项')

    Object.defineProperty(input, 'files', { value: [new File(['1'], '一.jpg')], configurable: true })
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await frames()
    waiting[0]?.answer({ url: '/1' })
    await frames()
    page.querySelector('form')?.requestSubmit()
    await frames()
    expect(sent).toHaveReturnedWith(['/1'])
  })
})
