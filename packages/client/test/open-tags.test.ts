import { mountOpenTag } from '@weh5/client/open-tags'
import { describe, expect, it, vi } from 'vitest'
import { openPage } from './page.ts'

const face = '<style>.b{width:100%}</style><button class="b">打开小程序</button>'

describe('an open tag', () => {
  it('has its attributes, its size and its template, and tells its events', async () => {
    const { client, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: {}, openTags: ['wx-open-launch-weapp'] })
    const launch = vi.fn<(detail: { path: string }) => void>()
    const remove = mountOpenTag(wx, document.body, {
      tag: 'wx-open-launch-weapp',
      attributes: { username: 'gh_d43f693ca31f', path: 'pages/home.html' },
      template: face,
      width: '200px',
      height: '44px',
      on: { launch },
    })
    const tag = document.querySelector<HTMLElement>('wx-open-launch-weapp')

    expect(tag?.getAttribute('username')).toBe('gh_d43f693ca31f')
    expect(tag?.style.width).toBe('200px')
    const template = tag?.querySelector('script')
    expect(template?.type).toBe('text/wxtag-template')
    expect(template?.textContent).toBe(face)
    const detail = { userName: 'gh_d43f693ca31f', path: 'pages/home.html' }
    tag?.dispatchEvent(new CustomEvent('launch', { detail }))
    expect(launch).toHaveBeenCalledWith(detail)

    remove()
    expect(document.querySelector('wx-open-launch-weapp')).toBeNull()
  })

  it.each([
    ['is not in openTags', 'ios', [], 'not-granted'],
    ['has no size', 'android', ['wx-open-subscribe'], 'zero-size'],
    ['is outside WeChat', undefined, ['wx-open-subscribe'], 'unsupported'],
  ] as const)('that %s says so', async (_why, personality, openTags, reason) => {
    const { client, sign } = await openPage(personality ? { personality } : {})
    const wx = client.createWechat({ sign, apis: {}, openTags })
    const onSilent = vi.fn<(reason: string) => void>()
    const remove = mountOpenTag(wx, document.body, {
      tag: 'wx-open-subscribe',
      attributes: { template: 'TenvU22BA1jCp4YHfYEpRuESXYReQyDuhs4vbdWA99I' },
      template: { default: face, style: '<style></style>' },
      width: '0',
      height: '0',
      onSilent,
    })
    await vi.waitFor(() => expect(onSilent).toHaveBeenCalledWith(reason))
    remove()
  })

  it('inside an iframe says so, because WeChat draws none there', async () => {
    const { client, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: {}, openTags: ['wx-open-launch-weapp'] })
    const onSilent = vi.fn<(reason: string) => void>()
    const top = vi.spyOn(window, 'top', 'get').mockReturnValue(null)
    const remove = mountOpenTag(wx, document.body, {
      tag: 'wx-open-launch-weapp',
      attributes: { username: 'gh_d43f693ca31f' },
      template: face,
      width: '200px',
      height: '44px',
      onSilent,
    })
    await vi.waitFor(() => expect(onSilent).toHaveBeenCalledWith('iframe'))
    top.mockRestore()
    remove()
  })

  it('that the client cannot draw says so', async () => {
    const { client, sign } = await openPage({ personality: 'ios' })
    const wx = client.createWechat({ sign, apis: {}, openTags: ['wx-open-audio'] })
    const onSilent = vi.fn<(reason: string) => void>()
    const remove = mountOpenTag(wx, document.body, {
      tag: 'wx-open-audio',
      attributes: { src: '/a.mp3' },
      template: face,
      width: '1px',
      height: '1px',
      onSilent,
    })
    document.dispatchEvent(new CustomEvent('WeixinOpenTagsError', { detail: { errMsg: 'unsupported' } }))
    expect(onSilent).toHaveBeenCalledWith('unsupported')
    remove()
  })
})
