import { describe, expect, it } from 'vitest'
import { resolveColumns, valuesOf } from '../picker/resolve-columns.ts'
import regions from './region-cn.ts'
import { regionColumns, regionsOf } from './region-columns.ts'

const columns = (codes: readonly (string | undefined)[]): ReturnType<typeof regionColumns> =>
  regionColumns(regions, 3, codes)

describe('the regions of China', () => {
  it('nest from province to district', () => {
    expect(regionsOf(regions, ['440000', '440300', '440305']).map(({ name }) => name)).toEqual([
      '广东省',
      '深圳市',
      '南山区',
    ])
  })

  it('give each code once, below the one it begins with', () => {
    const codes = regions
      .flatMap(({ children = [] }) => children.flatMap(({ children: districts = [] }) => districts))
      .map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(2800)
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('the columns of a region', () => {
  it('follow the province', () => {
    const chosen = valuesOf(resolveColumns(columns, ['440000', '110100']))
    expect(regionsOf(regions, chosen).map(({ name }) => name)).toEqual(['广东省', '广州市', '荔湾区'])
  })

  it('end where a place has no finer regions', () => {
    const flat = [{ name: '某市', code: '990000' }]
    expect(regionColumns(flat, 3, ['990000'])).toHaveLength(1)
  })
})
