import { nonce } from '../secrets/nonce.ts'
import { payV2Signature } from './pay-signature.ts'

export interface ShakeRedPacketRequest {
  readonly openid: string
  readonly lotteryId: string
  /** The key of the campaign. */
  readonly key: string
}

/** The parameters of `BeaconShakehbJsBridge.invoke('jumpHongbao', …)`, by their names on the wire. */
export interface ShakeRedPacketParams {
  readonly openid: string
  readonly lottery_id: string
  readonly noncestr: string
  readonly sign: string
}

/**
 * Signs the red packet of a shake (摇一摇周边红包). That the key closes the text, as in WeChat Pay V2, is likely but not documented
 * on a page that could be seen (`facts/server.md` 2.5).
 */
export function shakeRedPacket({ openid, lotteryId, key }: ShakeRedPacketRequest): ShakeRedPacketParams {
  const params = { openid, lottery_id: lotteryId, noncestr: nonce() }
  return { ...params, sign: payV2Signature(params, key, 'MD5') }
}
