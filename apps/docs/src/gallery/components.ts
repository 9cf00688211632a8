import type { Demo } from '../../../../packages/ui/src/demo.ts'

/** A component folder of `@weh5/ui`, as the gallery shows it. */
export interface Component {
  readonly folder: string
  readonly demo: Demo
  /** The text of demo.tsx. */
  readonly demoSource: string
  /** The text of types.ts, where the props stand. */
  readonly typesSource: string
  readonly readme: string
}

const demos = import.meta.glob<Demo>('../../../../packages/ui/src/*/demo.tsx', { eager: true, import: 'demo' })
const texts = import.meta.glob<string>('../../../../packages/ui/src/*/{demo.tsx,types.ts,README.md}', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** Every component that has a demo, by its folder: adding a folder adds a page. */
export const components: ReadonlyMap<string, Component> = new Map(
  Object.entries(demos).map(([path, demo]) => {
    const base = path.slice(0, -'demo.tsx'.length)
    const folder = base.split('/').at(-2) ?? ''
    const text = (name: string): string => texts[base + name] ?? ''
    const component: Component = {
      folder,
      demo,
      demoSource: text('demo.tsx'),
      typesSource: text('types.ts'),
      readme: text('README.md'),
    }
    return [folder, component]
  }),
)
