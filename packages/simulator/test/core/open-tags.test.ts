import { fail } from '@weh5/simulator'
import { afterEach, describe, expect, it } from 'vitest'
import { openOfficialPage, settled, type OfficialPage, type OpenOptions } from './official-page.ts'

let page: OfficialPage
afterEach(() => page.close())

const openTagList = ['wx-open-launch-weapp', 'wx-open-subscribe']

interface Heard {
  readonly type: string
  readonly detail: Record<string, unknown>
}

async function open(options: OpenOptions = {}): Promise<void> {
  page = await openOfficialPage(options)
}

function add(markup: string): { element: Element; heard: Heard[] } {
  const { document } = page.window
  document.body.innerHTML = markup
  const element = document.body.firstElementChild ?? document.body
  const heard: Heard[] = []
  for (const type of ['ready', 'launch', 'success', 'error']) {
    element.addEventListener(type, (event) =>
      heard.push({ type, detail: Reflect.get(event, 'detail') as Heard['detail'] }),
    )
  }
  return { element, heard }
}

const launch = (attributes: string): string =>
  `<wx-open-launch-weapp ${attributes}><script type="text/wxtag-template"><button>打开小程序</button></script></wx-open-launch-weapp>`

async function tap(element: Element): Promise<void> {
  element.dispatchEvent(new page.window.Event('click'))
  await settled()
}

describe('an open tag', () => {
  it('draws its template once a config names it, and launches on a tap', async () => {
    await open()
    const { element, heard } = add(launch('username="gh_1" path="pages/a.html"'))
    await settled()
    expect(element.shadowRoot).toBeNull()
    await page.configure({ change: { openTagList } })
    expect(element.shadowRoot?.querySelector('button')?.textContent).toBe('打开小程序')
    await tap(element)
    expect(heard).toEqual([
      { type: 'ready', detail: {} },
      { type: 'launch', detail: { userName: 'gh_1', path: 'pages/a.html' } },
    ])
    expect(page.sim.calls('wx-open-launch-weapp')).toMatchObject([
      { args: { username: 'gh_1' }, outcome: { kind: 'ok' } },
    ])
  })

  it('is drawn as well when it comes after the config', async () => {
    await open()
    await page.configure({ change: { openTagList } })
    const { element } = add(launch('username="gh_1"'))
    await settled()
    expect(element.shadowRoot).not.toBeNull()
  })

  it('is refused where the config does not name it, or was for another address', async () => {
    await open()
    await page.configure({ change: { openTagList: ['wx-open-audio'] } })
    const { element, heard } = add(launch('username="gh_1"'))
    await settled()
    expect([element.shadowRoot, heard[0]?.type]).toEqual([null, 'error'])
    await page.configure({ change: { openTagList } })
    page.window.history.pushState(null, '', '/elsewhere')
    const moved = add(launch('username="gh_1"'))
    await settled()
    expect(moved.heard).toEqual([{ type: 'error', detail: { errMsg: 'wx-open-launch-weapp:permission denied' } }])
  })

  it('fails as a test says, and without what it needs', async () => {
    await open()
    await page.configure({ change: { openTagList } })
    page.sim.handle('wx-open-launch-weapp', () => fail('check fail'), { once: true })
    const refused = add(launch('username="gh_1"'))
    await settled()
    await tap(refused.element)
    expect(refused.heard.at(-1)).toEqual({ type: 'error', detail: { errMsg: 'launch:fail_check fail' } })
    page.sim.handle(
      'wx-open-launch-weapp',
      () => {
        throw new Error('a mistake')
      },
      { once: true },
    )
    await tap(refused.element)
    expect(refused.heard.at(-1)).toEqual({ type: 'error', detail: { errMsg: 'launch:fail_Error: a mistake' } })
    const nameless = add(launch(''))
    await settled()
    await tap(nameless.element)
    expect(nameless.heard.at(-1)).toEqual({ type: 'error', detail: { errMsg: 'launch:fail' } })
  })

  it('subscribes to at most three templates', async () => {
    await open()
    await page.configure({ change: { openTagList } })
    const subscribe = async (template: string): Promise<Heard | undefined> => {
      const { element, heard } = add(
        `<wx-open-subscribe template="${template}"><template><button>订阅</button></template></wx-open-subscribe>`,
      )
      await settled()
      await tap(element)
      return heard.at(-1)
    }
    expect(await subscribe('a,b')).toEqual({
      type: 'success',
      detail: {
        errMsg: 'subscribe:ok',
        subscribeDetails: '{"a":"{\\"status\\":\\"accept\\"}","b":"{\\"status\\":\\"accept\\"}"}',
      },
    })
    // One notice of each may follow; who refuses gets none.
    const { subscriptions } = page.sim.world.state.services
    expect(subscriptions.map(({ templateId }) => templateId)).toEqual(['a', 'b'])
    page.sim.handle('wx-open-subscribe', () => fail('cancel'), { once: true })
    expect(await subscribe('c')).toMatchObject({ type: 'error' })
    expect(subscriptions).toHaveLength(2)
    expect(await subscribe('a,b,c,d')).toMatchObject({ type: 'error', detail: { errCode: '20003' } })
    expect(await subscribe('')).toMatchObject({ type: 'error', detail: { errCode: '20001' } })
  })

  it('does not exist in the desktop client, which says so', async () => {
    await open({ personality: 'windows' })
    const errors: unknown[] = []
    page.window.document.addEventListener('WeixinOpenTagsError', (event) => errors.push(Reflect.get(event, 'detail')))
    const { element } = add(launch('username="gh_1"'))
    await page.configure({ change: { openTagList } })
    expect(errors).toEqual([{ errMsg: 'openTags:not support' }])
    expect(element.shadowRoot).toBeNull()
  })
})

describe('<wx-open-audio> in a window without sound', () => {
  it('says that it plays, so that a test in jsdom can go on', async () => {
    await open()
    await page.configure({ change: { openTagList: ['wx-open-audio'] } })
    const { element, heard } = add(
      '<wx-open-audio src="/guide.mp3"><template><button>听讲解</button></template></wx-open-audio>',
    )
    element.addEventListener('play', (event) => heard.push({ type: event.type, detail: {} }))
    await settled()
    await tap(element)
    expect(heard).toEqual([{ type: 'play', detail: {} }])
  })
})
