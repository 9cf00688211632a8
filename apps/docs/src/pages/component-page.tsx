import type { JSX } from 'preact'
import type { Component } from '../gallery/components.ts'
import { exampleCode } from '../gallery/example-code.ts'
import { Phone } from '../gallery/phone.tsx'
import { PropsView } from '../gallery/props-view.tsx'
import { Markdown } from '../guide/markdown.tsx'
import { Code } from '../site/code.tsx'
import { useText } from '../site/language.ts'
import type { Settings } from '../site/settings.ts'

interface ComponentPageProps {
  component: Component
  settings: Settings
}

/** One component: live on a phone, its code beside it, its properties below. */
export function ComponentPage({ component, settings }: ComponentPageProps): JSX.Element {
  const say = useText()
  const { folder, demo, demoSource, typesSource, readme } = component
  return (
    <>
      <h1>
        {demo.title.en} <small>{demo.title.zh}</small>
      </h1>
      <div class="component">
        <div class="component__text">
          <Markdown>{readme.replace(/^# .*\n/, '')}</Markdown>
          {demo.examples.map(({ name, title, deviation }) => (
            <section key={name}>
              <h2>
                {say(title)}{' '}
                <small>
                  <a href={`#/playground/${folder}/${name}`}>{say({ zh: '改一改', en: 'Edit' })}</a>
                </small>
              </h2>
              <Code>{exampleCode(demoSource, name)}</Code>
              {deviation === undefined ? null : <p class="quiet">{deviation}</p>}
            </section>
          ))}
          {typesSource === '' ? null : (
            <>
              <h2>{say({ zh: '属性', en: 'Properties' })}</h2>
              <PropsView source={typesSource} />
            </>
          )}
        </div>
        <Phone shows={{ demo: folder }} settings={settings} />
      </div>
    </>
  )
}
