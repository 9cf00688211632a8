import type { JSX } from 'preact'
import { components } from '../gallery/components.ts'
import { guides } from '../guide/guides.ts'
import { isChapter } from '../reference/chapter-names.ts'
import { jsApis } from '../reference/js-apis.ts'
import { useText } from '../site/language.ts'
import type { Settings } from '../site/settings.ts'
import { ApiPage } from './api-page.tsx'
import { ComponentPage } from './component-page.tsx'
import { GuidePage } from './guide-page.tsx'
import { HomePage } from './home-page.tsx'
import { JsApiPage } from './js-api-page.tsx'
import { PlaygroundPage } from './playground-page.tsx'

interface PageProps {
  route: readonly string[]
  settings: Settings
}

/** What stands at an address of the site. */
const sections: Readonly<Record<string, (name: string, settings: Settings, rest: string) => JSX.Element | undefined>> =
  {
    components(name, settings) {
      const component = components.get(name)
      return component && <ComponentPage key={name} component={component} settings={settings} />
    },
    playground(name, settings, example) {
      const component = components.get(name)
      const isThere = component?.demo.examples.some((each) => each.name === example)
      if (component === undefined || !isThere) return undefined
      return <PlaygroundPage key={`${name}/${example}`} component={component} example={example} settings={settings} />
    },
    jsapi(name) {
      const spec = jsApis.byName.get(name)
      return spec && <JsApiPage key={name} spec={spec} />
    },
    api(name) {
      return isChapter(name) ? <ApiPage key={name} chapter={name} /> : undefined
    },
    guide(name) {
      const guide = guides.find((each) => each.name === name)
      return guide && <GuidePage key={name} guide={guide} />
    },
  }

export function Page({ route: [section, name = '', rest = ''], settings }: PageProps): JSX.Element {
  const say = useText()
  if (section === undefined) return <HomePage settings={settings} />
  return (
    sections[section]?.(name, settings, rest) ?? (
      <div class="page">
        <h1>{say({ zh: '没有这个页面', en: 'There is no such page' })}</h1>
        <a href="#/">{say({ zh: '回到首页', en: 'To the first page' })}</a>
      </div>
    )
  )
}
