// What a phone of the site shows, as its address says: every example of one component folder, or what the playground sends.
import { type ComponentChildren, render } from 'preact'
import { en, WxRoot, zhCN } from '@weh5/ui'
import '@weh5/ui/style.css'
import { components } from '../gallery/components.ts'
import './preview.css'

const asked = new URLSearchParams(location.search)
const language = asked.get('language') === 'en' ? 'en' : 'zh'
const theme = (['light', 'dark'] as const).find((each) => each === asked.get('theme'))
const mode = (['care', 'contrast'] as const).find((each) => each === asked.get('mode'))

document.documentElement.dir = asked.get('direction') === 'rtl' ? 'rtl' : 'ltr'
const root = document.createElement('div')
document.body.append(root)

function frame(children: ComponentChildren): ComponentChildren {
  return (
    <WxRoot theme={theme} mode={mode} locale={language === 'en' ? en : zhCN}>
      <main>{children}</main>
    </WxRoot>
  )
}

if (asked.has('playground')) {
  const { startPlayground } = await import('./playground.tsx')
  startPlayground(root, frame)
} else {
  const examples = components.get(asked.get('demo') ?? '')?.demo.examples ?? []
  render(
    frame(
      examples.map(({ name, title, Example }) => (
        <section key={name} class="example" data-example={name}>
          <h2 class="example__title">{title[language]}</h2>
          <Example />
        </section>
      )),
    ),
    root,
  )
}
