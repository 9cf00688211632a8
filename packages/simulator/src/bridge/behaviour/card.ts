import { addCard } from '@weh5/protocol/jsapi'
import { ok } from '../outcome.ts'
import type { Behaviours } from '../scene.ts'
import { forApi } from './for-api.ts'

export const cardBehaviours: Behaviours = forApi(addCard, {
  // Whoever says nothing else takes every card that was offered.
  run: async ({ cardList }, scene) =>
    (await scene.ask()) ?? ok({ cardList: cardList.map((card) => ({ ...card, isSuccess: true })) }),
})
