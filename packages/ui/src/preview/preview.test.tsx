import { render } from 'preact'
import { expect, it } from 'vitest'
import { Preview } from './preview.tsx'

it('Preview pairs each name with its value', () => {
  render(
    <Preview head={{ label: '金额', value: '¥2400.00' }} items={[{ label: '商品', value: '打蛋机' }]} />,
    document.body,
  )
  const names = [...document.querySelectorAll('dt')]
  expect(names.map((name) => [name.textContent, name.nextElementSibling?.textContent])).toEqual([
    ['金额', '¥2400.00'],
    ['商品', '打蛋机'],
  ])
})
