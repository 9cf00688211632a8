// What a server does with every example. For React the build puts react-dom/server in the place of preact-render-to-string.
import { renderToString } from 'preact-render-to-string'
import type { Demo } from '../../src/demo.ts'
import { WxRoot } from '../../src/index.ts'

const demos = import.meta.glob<Demo>('../../src/*/demo.tsx', { eager: true, import: 'demo' })

/** Folder and name of each example. */
export const examples: readonly string[] = Object.entries(demos).flatMap(([path, demo]) =>
  demo.examples.map(({ name }) => `${path.split('/').at(-2) ?? ''}/${name}`),
)

/** The page of one example, or of all that `examples` lists. */
export function render(example: string): string {
  const [folder = '', name = ''] = example.split('/')
  const found = demos[`../../src/${folder}/demo.tsx`]?.examples.find((each) => each.name === name)
  if (found === undefined) throw new Error(`no such example: ${example}`)
  return renderToString(
    <WxRoot>
      <found.Example />
    </WxRoot>,
  )
}
