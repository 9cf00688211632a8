import type { Element } from '#framework'
import type { Demo } from '../demo.ts'
import { Button, Flex, FlexItem } from '../index.ts'

export const demo: Demo = {
  title: { zh: '弹性布局', en: 'Flex' },
  examples: [{ name: 'basic', title: { zh: '基本', en: 'Basic' }, Example: Basic }],
}

function Basic(): Element {
  return (
    <Flex gap="small">
      <FlexItem>
        <Button block size="mini">
          一半
        </Button>
      </FlexItem>
      <FlexItem>
        <Button block size="mini">
          一半
        </Button>
      </FlexItem>
      <FlexItem fit>
        <Button size="mini">按需</Button>
      </FlexItem>
    </Flex>
  )
}
