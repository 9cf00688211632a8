import type { ComponentType, VNode } from 'preact'
import type { Outcome } from '../../bridge/outcome.ts'
import { usePanel } from '../context.ts'
import { AskPermission } from './ask-permission.tsx'
import { ChoosePhoto } from './choose-photo.tsx'
import { ConfirmPayment } from './confirm-payment.tsx'
import './prompt.css'
import type { QuestionProps } from './question-props.ts'
import { ScanCode } from './scan-code.tsx'

/** The screens that WeChat has for a question; every other question gets a plain one. */
const screens: Readonly<Record<string, ComponentType<QuestionProps>>> = {
  scanQRCode: ScanCode,
  chooseImage: ChoosePhoto,
  chooseWXPay: ConfirmPayment,
  getBrandWCPayRequest: ConfirmPayment,
}

/** The screen on which the person answers what the page asked for. */
export function Prompt({ question, accountName }: Omit<QuestionProps, 'answer'>): VNode {
  const { send } = usePanel()
  const Screen = screens[question.api] ?? AskPermission
  const answer = (outcome: Outcome): void => send({ kind: 'answer', id: question.id, outcome })
  return <Screen question={question} accountName={accountName} answer={answer} />
}
