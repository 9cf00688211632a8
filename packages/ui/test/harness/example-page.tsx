import type { VNode } from 'preact'
import type { Demo } from '../../src/demo.ts'
import { WxRoot } from '../../src/index.ts'

const demos = import.meta.glob<Demo>('../../src/*/demo.tsx', { eager: true, import: 'demo' })

/** Folder and name of each example. */
export const examples: readonly string[] = Object.entries(demos).flatMap(([path, demo]) =>
  demo.examples.map(({ name }) => `${path.split('/').at(-2) ?? ''}/${name}`),
)

/** The page of one example, the same on the server and in the browser that takes it over. */
export function pageOf(example: string): VNode {
  const [folder = '', name = ''] = example.split('/')
  const found = demos[`../../src/${folder}/demo.tsx`]?.examples.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no such example: ${example}`)
  return (
    <WxRoot>
      <found.Example />
    </WxRoot>
  )
}
