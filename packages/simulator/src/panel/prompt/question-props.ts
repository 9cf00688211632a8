import type { Outcome } from '../../bridge/outcome.ts'
import type { QuestionView } from '../../control/protocol.ts'

/** What each screen that asks the person is given. */
export interface QuestionProps {
  readonly question: QuestionView
  readonly accountName: string
  readonly answer: (outcome: Outcome) => void
}
