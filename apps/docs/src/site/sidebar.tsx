import type { JSX } from 'preact'
import { components } from '../gallery/components.ts'
import { groups } from '../gallery/groups.ts'
import { guides } from '../guide/guides.ts'
import { chapterNames } from '../reference/chapter-names.ts'
import { groupNames } from '../reference/group-names.ts'
import { jsApis } from '../reference/js-apis.ts'
import { type Bilingual, useText } from './language.ts'

/** Every page of the site. */
export function Sidebar({ route }: { route: readonly string[] }): JSX.Element {
  const say = useText()
  const open = route.join('/')
  const link = (path: string, label: string): JSX.Element => (
    <li key={path}>
      <a href={`#/${path}`} aria-current={path === open ? 'page' : undefined}>
        {label}
      </a>
    </li>
  )
  const section = (title: Bilingual, links: readonly JSX.Element[], isOpen: boolean): JSX.Element => (
    <details key={title.en} open={isOpen}>
      <summary>{say(title)}</summary>
      <ul>{links}</ul>
    </details>
  )
  const inGallery = route[0] === 'components'
  const inReference = route[0] === 'jsapi'
  return (
    <nav class="sidebar" aria-label={say({ zh: '文档', en: 'Documentation' })}>
      <a class="sidebar__home" href="#/">
        WeH5
      </a>
      {section(
        { zh: '指南', en: 'Guides' },
        guides.map((guide) => link(`guide/${guide.name}`, say(guide.title))),
        true,
      )}
      <h2>{say({ zh: '组件', en: 'Components' })}</h2>
      {groups.map(({ title, folders }) =>
        section(
          title,
          folders.flatMap((folder) => {
            const component = components.get(folder)
            return component === undefined ? [] : [link(`components/${folder}`, say(component.demo.title))]
          }),
          inGallery || route.length === 0,
        ),
      )}
      <h2>JSAPI</h2>
      {[...jsApis.byGroup].map(([group, specs]) =>
        section(
          groupNames[group],
          specs.map(({ api }) => link(`jsapi/${api.name}`, api.name)),
          inReference && specs.some(({ api }) => api.name === route[1]),
        ),
      )}
      <h2>{say({ zh: '平台接口', en: 'HTTP API' })}</h2>
      {section(
        { zh: '全部章节', en: 'All chapters' },
        Object.entries(chapterNames).map(([name, title]) => link(`api/${name}`, say(title))),
        route[0] === 'api',
      )}
    </nav>
  )
}
