import type { JSX } from 'preact'
import { components } from '../gallery/components.ts'
import { Phone } from '../gallery/phone.tsx'
import { jsApis } from '../reference/js-apis.ts'
import { Code } from '../site/code.tsx'
import { type Bilingual, useText } from '../site/language.ts'
import type { Settings } from '../site/settings.ts'

const packages: readonly { readonly name: string; readonly text: Bilingual }[] = [
  {
    name: 'client',
    text: {
      zh: '在页面里：wx.config 自动完成，每个 JSAPI 都是有类型的 Promise。',
      en: 'In the page: wx.config done right, every JSAPI a typed promise.',
    },
  },
  {
    name: 'server',
    text: {
      zh: '在服务器上：凭证、签名、登录、消息推送、平台接口。',
      en: 'On your server: credentials, signing, login, message push, platform API.',
    },
  },
  {
    name: 'ui',
    text: {
      zh: '微信网页样式的组件：原生元素、键盘、读屏、深色与关怀模式。',
      en: 'Components in the WeChat look: native elements, keyboard, screen readers, dark and care mode.',
    },
  },
  {
    name: 'simulator',
    text: {
      zh: '电脑上的微信：不需要手机、备案和认证账号，就能开发和测试。',
      en: 'A WeChat for your laptop and your CI: no phone, no filing, no verified account.',
    },
  },
  {
    name: 'protocol',
    text: { zh: '微信说的每一句话：纯数据与类型。', en: 'What WeChat says: pure data and types.' },
  },
]

/** The first page. */
export function HomePage({ settings }: { settings: Settings }): JSX.Element {
  const say = useText()
  return (
    <>
      <h1>WeH5</h1>
      <div class="component">
        <div class="component__text">
          <p class="lead">{say({ zh: '微信内 H5 页面所需的一切。', en: 'Everything for H5 pages inside WeChat.' })}</p>
          <Code>{'npm install @weh5/client @weh5/server @weh5/ui\nnpm install --save-dev @weh5/simulator'}</Code>
          <ul class="cards">
            {packages.map(({ name, text }) => (
              <li key={name}>
                <a class="card" href={`#/guide/${name}`}>
                  <b>@weh5/{name}</b>
                  <span>{say(text)}</span>
                </a>
              </li>
            ))}
          </ul>
          <p class="quiet">
            {say({
              zh: `${components.size} 组组件，${jsApis.byName.size} 个 JSAPI。`,
              en: `${components.size} sets of components, ${jsApis.byName.size} JSAPIs.`,
            })}
          </p>
        </div>
        <Phone shows={{ demo: 'form' }} settings={settings} />
      </div>
    </>
  )
}
