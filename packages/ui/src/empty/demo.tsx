import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, Empty } from '../index.ts'

export const demo: Demo = {
  title: { zh: '空状态', en: 'Empty' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
}

function Basic(): Element {
  return (
    <Empty
      title="还没有收藏"
      desc="在展品页点一下星星就能收藏"
      action={
        <Button size="medium" href="#exhibits">
          去逛逛
        </Button>
      }
    />
  )
}
