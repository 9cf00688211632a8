import { personalities } from '@weh5/protocol/user-agents'
import { cancel, deny, fail, ok, raw, silence, type Outcome } from '@weh5/simulator'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPage } from './page.ts'

/** Whatever a native side may put into a reply, beside what it is supposed to. */
const rubbish = fc
  .dictionary(
    fc.constantFrom(
      'localIds',
      'resultStr',
      'checkResult',
      'latitude',
      'networkType',
      'subtype',
      'extraData',
      'errMsg',
    ),
    fc.oneof(fc.jsonValue(), fc.string(), fc.constant('{"scan_code":{}}')),
  )
  .chain((fields) =>
    fc
      .oneof(fc.string(), fc.constantFrom('scanQRCode:ok', 'fail', 'system:access_denied', ':', ''))
      .map((err_msg) => ({ ...fields, err_msg })),
  )

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constantFrom(ok({}), cancel(), deny(), silence()),
  fc.string().map((text) => fail(text)),
  rubbish.map((reply) => raw(reply)),
)

/** One of the codes that there are. */
const code =
  /^(outside|script|bridge|sign|config|not-granted|denied|unsupported|cancel|timeout|aborted|bad-params|failed)$/

// The official script throws on what it cannot parse, in a callback of the bridge: the page's error, and none of ours.
beforeAll(() => void process.on('uncaughtException', () => {}))

describe.each(personalities)('on %s', (personality) => {
  it('every call settles, with a result or a WechatError, whatever the native side answers', async () => {
    const { client, sim, sign } = await openPage({ personality })
    const { scanQRCode, chooseImage, getLocation, getNetworkType, checkJsApi, openBusinessView, openWXDeviceLib } =
      client
    const wx = client.createWechat({
      sign,
      apis: { scanQRCode, chooseImage, getLocation, getNetworkType, checkJsApi, openBusinessView, openWXDeviceLib },
    })
    await wx.ready()
    const calls = {
      scanQRCode: () => wx.scanQRCode({ needResult: true }, { timeout: 30 }),
      chooseImage: () => wx.chooseImage({}, { timeout: 30 }),
      getLocation: () => wx.getLocation({}, { timeout: 30 }),
      getNetworkType: () => wx.getNetworkType(undefined, { timeout: 30 }),
      checkJsApi: () => wx.checkJsApi({ jsApiList: ['scanQRCode'] }, { timeout: 30 }),
      openBusinessView: () => wx.openBusinessView({ businessType: 'wxpayScoreUse' }, { timeout: 30 }),
      openWXDeviceLib: () => wx.openWXDeviceLib({}, { timeout: 30 }),
    }
    const name = fc.constantFrom(...Object.keys(calls).map((key) => key as keyof typeof calls))
    await fc.assert(
      fc.asyncProperty(name, outcome, async (api, answer) => {
        sim.handle(api, () => answer, { once: true })
        const error: unknown = await calls[api]().then(
          () => undefined,
          (reason: unknown) => reason,
        )
        if (error === undefined) return
        expect(client.isWechatError(error)).toBe(true)
        expect(error).toMatchObject({ api, code: expect.stringMatching(code) })
      }),
      { numRuns: 60 },
    )
  })
})
