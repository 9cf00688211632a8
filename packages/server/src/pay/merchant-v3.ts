import { createPrivateKey, type KeyObject } from 'node:crypto'
import { WechatError } from '../errors/wechat-error.ts'
import { nonce } from '../secrets/nonce.ts'
import { createTelemetry } from '../telemetry/telemetry.ts'
import { textOf, type Answer } from '../upstream/answer.ts'
import { defaultEndpoints } from '../upstream/endpoints.ts'
import type { MerchantV3, MerchantV3Options } from './merchant.ts'
import { createNotifications } from './notifications.ts'
import type { PayRequest } from './pay-client.ts'
import { payV3Signature } from './pay-signature.ts'
import { createPlatformSignature } from './platform-signature.ts'
import { createResourceOpener } from './resource.ts'
import { readTransaction } from './transaction.ts'

/** `facts/server.md` 2.4. */
export function createMerchantV3(options: MerchantV3Options): MerchantV3 {
  const { appId, mchId, serialNo, apiV3Key, platformKeys, endpoints, fetch, clock = Date } = options
  const privateKey = readPrivateKey(options.privateKey)
  const openResource = createResourceOpener(apiV3Key)
  const signature = createPlatformSignature(platformKeys, clock)
  const telemetry = createTelemetry(options)
  const seconds = () => String(Math.floor(clock.now() / 1000))

  const authorization: MerchantV3['authorization'] = ({ method, path, body = '' }) => {
    const [timestamp, nonceStr] = [seconds(), nonce()]
    const fields = {
      mchid: mchId,
      nonce_str: nonceStr,
      signature: payV3Signature([method, path, timestamp, nonceStr, body], privateKey),
      timestamp,
      serial_no: serialNo,
    }
    const list = Object.entries(fields).map(([name, value]) => `${name}="${value}"`)
    return `WECHATPAY2-SHA256-RSA2048 ${list.join(',')}`
  }

  const call = async (request: PayRequest): Promise<Answer> => {
    // The HTTP client is large beside the rest, and who only signs needs none.
    const { callPay } = await import('./pay-client.ts')
    const origin = endpoints?.pay ?? defaultEndpoints.pay
    return callPay(request, { origin, fetch, authorization, signature, telemetry })
  }
  const orderAt = (outTradeNo: string) => `/v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}`

  return {
    chooseWXPay({ prepayId }) {
      const order = { timestamp: seconds(), nonceStr: nonce(), package: `prepay_id=${prepayId}` }
      const paySign = payV3Signature([appId, order.timestamp, order.nonceStr, order.package], privateKey)
      return { ...order, signType: 'RSA', paySign }
    },

    async placeOrder({ outTradeNo, description, total, openid, notifyUrl, attach }) {
      const json = {
        appid: appId,
        mchid: mchId,
        description,
        out_trade_no: outTradeNo,
        notify_url: notifyUrl,
        ...(attach === undefined ? {} : { attach }),
        amount: { total, currency: 'CNY' },
        payer: { openid },
      }
      // One number is one order, so that it may be placed twice.
      const answer = await call({ method: 'POST', path: '/v3/pay/transactions/jsapi', json, repeatable: true })
      return { prepayId: textOf(answer, 'prepay_id') }
    },

    async findOrder(outTradeNo) {
      return readTransaction(await call({ method: 'GET', path: `${orderAt(outTradeNo)}?mchid=${mchId}` }))
    },

    async closeOrder(outTradeNo) {
      await call({ method: 'POST', path: `${orderAt(outTradeNo)}/close`, json: { mchid: mchId }, repeatable: true })
    },

    notifications: (handle) => createNotifications({ open: openResource, signature, telemetry }, handle),
    call,
    authorization,
  }
}

function readPrivateKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem)
  } catch {
    throw new WechatError('CONFIG_INVALID', 'The merchant’s private key is not PEM such as apiclient_key.pem')
  }
}
