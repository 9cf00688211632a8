import { Button } from '@weh5/ui'
import type { VNode } from 'preact'
import { cancel, fail, ok } from '../../bridge/outcome.ts'
import type { QuestionView } from '../../control/protocol.ts'
import { usePanel } from '../context.ts'
import { Sheet } from '../phone/sheet.tsx'
import './confirm-payment.css'
import type { QuestionProps } from './question-props.ts'

/** The payment sheet: the order is known to be right, the person says yes, or leaves, or has no money. */
export function ConfirmPayment({ question, accountName, answer }: QuestionProps): VNode {
  const { words } = usePanel()
  const { description, total } = orderOf(question)
  return (
    <Sheet label={words.payTitle} onClose={() => answer(cancel())}>
      <div class="pay">
        <header class="screen-title">
          <button type="button" onClick={() => answer(cancel())}>
            {words.cancel}
          </button>
          <h2>{words.payTitle}</h2>
        </header>
        <p class="pay-to">{accountName}</p>
        <p class="pay-amount">
          <small>¥</small>
          {(total / 100).toFixed(2)}
        </p>
        <dl class="pay-order">
          <dt>{words.payFor}</dt>
          <dd>{description}</dd>
          <dt>{words.payWith}</dt>
          <dd>{words.payBalance}</dd>
        </dl>
        <Button variant="primary" block onClick={() => answer(ok())}>
          {words.payNow}
        </Button>
        <button type="button" class="pay-broke" onClick={() => answer(fail())}>
          {words.payFails}
        </button>
      </div>
    </Sheet>
  )
}

function orderOf({ shown }: QuestionView): { readonly description: string; readonly total: number } {
  return { description: '', total: 0, ...shown }
}
