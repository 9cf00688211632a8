import { type Element, type Node, useId, useRef } from '#framework'
import { classNames } from '../class-names.ts'
import { useReset } from '../control/use-reset.ts'
import type { Rule } from '../field/types.ts'
import { useValidation } from '../field/use-validation.ts'
import { GroupContext, type GroupState } from './group-context.ts'

interface ChoiceGroupProps {
  role: 'radiogroup' | 'group'
  children: Node
  title: Node
  tips: Node
  name: string | undefined
  required?: boolean | undefined
  disabled: boolean | undefined
  rules: readonly Rule[] | undefined
  className: string | undefined
  isChosen: GroupState['isChosen']
  choose: GroupState['choose']
  reset: () => void
}

/** What radio and checkbox groups share: the list, its name, and what is wrong with it. */
export function ChoiceGroup({
  role,
  children,
  title,
  tips,
  name,
  required,
  disabled,
  rules,
  className,
  isChosen,
  choose,
  reset,
}: ChoiceGroupProps): Element {
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const error = useValidation(root, rules)
  useReset(root, reset)
  return (
    <div
      ref={root}
      className={classNames('wk-list', 'wk-choices', error !== undefined && 'wk-choices_warn', className)}
      role={role}
      aria-labelledby={title == null ? undefined : `${id}-title`}
      aria-describedby={`${id}-tips`}
      aria-required={role === 'radiogroup' ? required : undefined}
    >
      {title == null ? null : (
        <div className="wk-list__title" id={`${id}-title`}>
          {title}
        </div>
      )}
      <div className="wk-list__cells">
        <GroupContext.Provider value={{ name: name ?? id, required, disabled, isChosen, choose }}>
          {children}
        </GroupContext.Provider>
      </div>
      <div className="wk-list__tips wk-choices__tips" id={`${id}-tips`} aria-live="polite">
        {error ?? tips}
      </div>
    </div>
  )
}
