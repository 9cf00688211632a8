import { scanQRCode, scanQRCodeSpec } from '@weh5/protocol/jsapi'
import { ok } from '../outcome.ts'
import type { Behaviours } from '../scene.ts'
import { forApi } from './for-api.ts'

export const scanBehaviours: Behaviours = forApi(scanQRCode, {
  // Without `needResult` WeChat keeps the text and handles it itself.
  run: async ({ needResult }, scene) =>
    (await scene.ask()) ?? ok(needResult ? scanQRCodeSpec.example : { resultStr: '' }),
})
