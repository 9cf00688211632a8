// The page that the tests in Chromium look at: one example of one component folder, as the address says.
// `?demo=button&example=variants&theme=dark&mode=care&lang=en&dir=rtl`
import { mount } from '#framework'
import type { Demo } from '../../src/demo.ts'
import { en, type Mode, type Theme, WxRoot, zhCN, zhTW } from '../../src/index.ts'
import '../../src/style.css'
import './harness.css'

const demos = import.meta.glob<Demo>('../../src/*/demo.tsx', { eager: true, import: 'demo' })
const locales = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }
const themes: readonly Theme[] = ['auto', 'light', 'dark']
const modes: readonly Mode[] = ['standard', 'care', 'contrast']

const asked = new URLSearchParams(location.search)
const demo = demos[`../../src/${asked.get('demo') ?? ''}/demo.tsx`]
const examples = demo?.examples.filter(({ name }) => !asked.has('example') || name === asked.get('example')) ?? []
if (examples.length === 0) throw new Error(`no such example: ${location.search}`)

document.documentElement.dir = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr'
const locale = Object.entries(locales).find(([tag]) => tag === asked.get('lang'))?.[1]
const root = document.createElement('div')
document.body.append(root)
mount(
  <WxRoot theme={oneOf(themes, 'theme')} mode={oneOf(modes, 'mode')} locale={locale}>
    <main>
      {examples.map(({ name, Example }) => (
        <section key={name} data-example={name}>
          <Example />
        </section>
      ))}
    </main>
  </WxRoot>,
  root,
)

function oneOf<T extends string>(choices: readonly T[], parameter: string): T | undefined {
  return choices.find((choice) => choice === asked.get(parameter))
}
