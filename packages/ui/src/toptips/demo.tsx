import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, toptips } from '../index.ts'

export const demo: Demo = {
  title: { zh: '顶部提示', en: 'Toptips' },
  examples: [{ name: 'warn', title: { zh: '报错', en: 'Error' }, Example: Warn }],
}

function Warn(): Element {
  return <Button onClick={() => toptips('错误提示')}>报错</Button>
}
