import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toast } from './toast.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] }))
afterEach(() => {
  vi.runAllTimers()
  vi.useRealTimers()
})

const region = (): Element | null => document.querySelector('[role=status]')

describe('toast', () => {
  it('is read out politely from a region that was there before it', () => {
    toast.success('已完成')
    expect(region()?.textContent).toBe('')
    vi.advanceTimersByTime(20)
    expect(region()?.textContent).toBe('已完成')
    expect(region()?.getAttribute('aria-live')).toBe('polite')
  })

  it('goes by itself after two seconds, later when there is more to read', async () => {
    const short = toast.text('好')
    vi.advanceTimersByTime(2100)
    await short.closed
    expect(region()?.textContent).toBe('')

    toast.text('长'.repeat(40))
    vi.advanceTimersByTime(4000)
    expect(region()?.textContent).toContain('长')
    vi.advanceTimersByTime(300)
    expect(region()?.textContent).toBe('')
  })

  it('takes the place of the one before', async () => {
    const first = toast.text('一')
    vi.advanceTimersByTime(20)
    toast.text('二')
    await first.closed
    vi.advanceTimersByTime(20)
    expect(region()?.textContent).toBe('二')
  })

  it('stays while loading, and can change what it says', () => {
    const uploading = toast.loading('上传中')
    vi.advanceTimersByTime(60_000)
    uploading.update('80%')
    vi.advanceTimersByTime(20)
    expect(region()?.textContent).toBe('80%')
    uploading.close()
    expect(region()?.textContent).toBe('')
  })

  it('tells how a promise fares and passes its result on', async () => {
    const texts = { loading: '保存中', success: (count: number) => `已保存 ${count} 张`, fail: '保存失败' }
    expect(await toast.promise(Promise.resolve(3), texts)).toBe(3)
    vi.advanceTimersByTime(20)
    expect(region()?.textContent).toBe('已保存 3 张')

    await expect(toast.promise(Promise.reject(new Error('offline')), texts)).rejects.toThrow('offline')
    vi.advanceTimersByTime(20)
    expect(region()?.textContent).toBe('保存失败')
  })
})
