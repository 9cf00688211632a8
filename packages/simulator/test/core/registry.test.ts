import { jsApiSpecs, type JsApiCallSpec, type JsApiEventSpec } from '@weh5/protocol/jsapi'
import { personalities } from '@weh5/protocol/user-agents'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openOfficialPage, settled, type OfficialPage } from './official-page.ts'

type CallSpec = JsApiCallSpec<unknown, unknown>
type EventSpec = JsApiEventSpec<unknown, unknown>

const calls = jsApiSpecs.filter((spec): spec is CallSpec => 'command' in spec)
const events = jsApiSpecs.filter((spec): spec is EventSpec => 'event' in spec)
const jsApiList = jsApiSpecs.map(({ api }) => api.name)

/** What only makes sense after something else happened. A page that calls it out of order gets a failure, never silence. */
const needsHistory =
  /^(stopRecord|playVoice|uploadVoice|downloadVoice|translateVoice|uploadImage|downloadImage|getLocalImgData|.*WXDevice.*|setSendDataDirection|chooseWXPay|addCard|chooseCard|getBrandWCPayRequest|update(AppMessage|Timeline)ShareData)$/

describe.each(personalities)('on %s', (personality) => {
  let page: OfficialPage
  beforeAll(async () => {
    page = await openOfficialPage({ personality })
    expect(await page.configure({ jsApiList })).toBeUndefined()
  })
  afterAll(() => page.close())

  it.each(calls.map((spec) => [spec.api.name, spec] as const))('%s answers', async (name, spec) => {
    const isMissing = spec.missingOn?.includes(personality) ?? false
    const reply = await Promise.race([
      page.invoke(spec.command, argumentsOf(page, spec)),
      settled()
        .then(settled)
        .then(() => undefined),
    ])
    const call = page.sim.calls(name).at(-1)
    if (isMissing) {
      expect(reply).toEqual({ err_msg: `${spec.command}:function_not_exist` })
    } else if (spec.answers === false) {
      expect([reply, call?.outcome?.kind]).toEqual([undefined, 'ok'])
    } else if (needsHistory.test(name)) {
      expect(reply).toHaveProperty('err_msg')
    } else {
      expect(call?.outcome?.kind).toBe('ok')
      const { err_msg: _, ...fields } = reply ?? {}
      expect(() => spec.api.read?.(normalised(spec, reply ?? {}, fields))).not.toThrow()
    }
    expect(page.sim.unknownCalls()).toEqual([])
  })

  it.each(events.map((spec) => [spec.api.name, spec] as const))('%s arrives', async (name, spec) => {
    const heard: Record<string, unknown>[] = []
    page.listen(spec.event, (payload) => heard.push(payload))
    await settled()
    page.sim.emit(name, spec.example)
    await settled()
    expect(heard).toEqual([spec.reply(spec.example, personality)])
  })
})

/** The arguments as the official script sends them, verify fields included, since some commands are told apart by them. */
function argumentsOf({ sim }: OfficialPage, spec: CallSpec): object {
  const verify = spec.api.target ? {} : { verifyNonceStr: 'n', verifySignType: 'sha1', appId: sim.account.appId }
  return { ...spec.encode(spec.exampleOptions), ...verify }
}

/** What the script would hand on: the few fields that it renames itself (`facts/jssdk.md` C.5). */
function normalised(
  spec: CallSpec,
  reply: Record<string, unknown>,
  fields: Record<string, unknown>,
): Record<string, unknown> {
  if (spec.api.name === 'getNetworkType') return { networkType: String(reply['err_msg']).split(':')[1] }
  if (spec.api.name === 'scanQRCode') return { resultStr: '' }
  if (spec.api.name === 'openAddress') return spec.example as Record<string, unknown>
  return { ...fields, errMsg: `${spec.api.name}:ok`, err_msg: reply['err_msg'] }
}
