import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { resolveColumns, valuesOf } from './resolve-columns.ts'
import { PickerView } from './picker-view.tsx'

const page = document.createElement('div')
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  document.body.replaceChildren(page)
  render(null, page)
})

describe('PickerView', () => {
  const years = Array.from({ length: 200 }, (_, at) => `${1900 + at}`)

  it('is a slider to a screen reader, read as the text of its row', () => {
    render(<PickerView columns={[{ label: '年', options: years }]} value={['1999']} onChange={() => undefined} />, page)
    const slider = page.querySelector('input')
    expect(slider?.type).toBe('range')
    expect(slider?.getAttribute('aria-label')).toBe('年')
    expect(slider?.getAttribute('aria-valuetext')).toBe('1999')
  })

  it('has at most 25 rows in the document, the chosen one among them', () => {
    render(<PickerView columns={[{ options: years }]} value={['1999']} onChange={() => undefined} />, page)
    const rows = [...page.querySelectorAll('.wk-picker__row')]
    expect(rows).toHaveLength(25)
    expect(rows.some((row) => row.textContent === '1999')).toBe(true)
  })

  it('goes up and down by key, over rows that cannot be chosen', () => {
    const chosen = vi.fn()
    const options = ['一', { label: '二', value: '二', disabled: true }, '三']
    render(<PickerView columns={[{ options }]} value={['一']} onChange={chosen} />, page)
    const press = (key: string): unknown =>
      page.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    press('ArrowDown')
    expect(chosen).toHaveBeenLastCalledWith(['三'])
    press('ArrowUp')
    expect(chosen).toHaveBeenCalledTimes(1)
  })
})

describe('linked columns', () => {
  const districts: Record<string, readonly string[]> = { 深圳: ['南山', '福田'], 广州: ['天河'] }
  const columns = ([city]: readonly (string | undefined)[]): { options: readonly string[] }[] => [
    { options: Object.keys(districts) },
    { options: city === undefined ? [] : (districts[city] ?? []) },
  ]

  it('follow the column before them, from the first time on', () => {
    expect(valuesOf(resolveColumns(columns, []))).toEqual(['深圳', '南山'])
    expect(valuesOf(resolveColumns(columns, ['广州', '福田']))).toEqual(['广州', '天河'])
  })
})
