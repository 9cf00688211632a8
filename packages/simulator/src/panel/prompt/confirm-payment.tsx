import { Button } from '@weh5/ui'
import type { VNode } from 'preact'
import { cancel, ok } from '../../bridge/outcome.ts'
import { usePanel } from '../context.ts'
import { Sheet } from '../phone/sheet.tsx'
import type { QuestionProps } from './prompt.tsx'

/** The payment sheet: the order is known to be right, the person only says yes. */
export function ConfirmPayment({ accountName, answer }: QuestionProps): VNode {
  const { words } = usePanel()
  return (
    <Sheet label={words.payTitle} onClose={() => answer(cancel())}>
      <div class="pay">
        <header class="screen-title">
          <button type="button" onClick={() => answer(cancel())}>
            {words.cancel}
          </button>
          <h2>{words.payTitle}</h2>
        </header>
        <svg width="56" height="56" viewBox="0 0 56 56" aria-hidden="true">
          <circle cx="28" cy="28" r="28" fill="#07c160" />
          <path
            d="m17 28.500 8 8 15-17"
            fill="none"
            stroke="#fff"
            stroke-width="4.500"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
        <p>{accountName}</p>
        <Button variant="primary" onClick={() => answer(ok())}>
          {words.payNow}
        </Button>
      </div>
    </Sheet>
  )
}
