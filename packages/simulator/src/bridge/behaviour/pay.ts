import { chooseWXPay, getBrandWCPayRequest } from '@weh5/protocol/jsapi'
import { checkPayment, payOrder, type PaymentRequest } from '../../world/order.ts'
import { findAccount } from '../../world/world.ts'
import { ok, raw, type Outcome } from '../outcome.ts'
import type { Behaviours, Scene } from '../scene.ts'
import { forApi } from './for-api.ts'

/** The payment sheet: through the official script after a config, or on the bare bridge without one. */
export const payBehaviours: Behaviours = {
  ...forApi(chooseWXPay, {
    run: ({ timestamp, ...rest }, scene) =>
      pay(scene, scene.page.grant?.appId ?? '', { timeStamp: String(timestamp), ...rest }),
  }),
  ...forApi(getBrandWCPayRequest, {
    run: ({ appId, ...request }, scene) => pay(scene, appId, request),
  }),
}

async function pay(scene: Scene<void>, appId: string, request: PaymentRequest): Promise<Outcome<void>> {
  const { world, page } = scene
  const account = findAccount(world, appId)
  if (account === undefined) return refused('商户号该产品权限未开通')
  const { payDirectories } = account.merchant
  if (payDirectories && !payDirectories.some((directory) => page.url.startsWith(directory))) {
    return refused('当前页面的URL未注册')
  }
  const check = await checkPayment(world, account, request)
  if (!check.ok) return refused(check.text)
  const { description, total } = check.order
  const answer = (await scene.ask({ description, total })) ?? ok()
  // The bare text is not `<command>:cancel`, so the script would not know it (`facts/jssdk.md` C.5).
  if (answer.kind === 'cancel') return raw({ err_msg: 'get_brand_wcpay_request:cancel' })
  if (answer.kind === 'fail') return refused(answer.text)
  if (answer.kind !== 'ok') return answer
  payOrder(world, check.order)
  scene.paid(check.order)
  return ok()
}

function refused(text: string): Outcome<never> {
  return raw({ err_msg: 'get_brand_wcpay_request:fail', err_desc: text })
}
