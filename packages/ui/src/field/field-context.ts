import { createContext, useContext } from '#framework'

/** What a control learns from the field around it. */
export interface FieldState {
  readonly id: string
  readonly name: string | undefined
  readonly required: boolean | undefined
  readonly disabled: boolean | undefined
  readonly invalid: boolean
  readonly describedBy: string | undefined
}

export const FieldContext: ReturnType<typeof createContext<FieldState | null>> = createContext<FieldState | null>(null)

/** The attributes by which a native control belongs to its field. */
export interface ControlAttributes {
  id: string | undefined
  name: string | undefined
  required: boolean | undefined
  disabled: boolean | undefined
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

interface OwnAttributes {
  id?: string | undefined
  name?: string | undefined
  required?: boolean | undefined
  disabled?: boolean | undefined
}

/** What the control says itself, completed by what the field says. */
export function useFieldControl(own: OwnAttributes): ControlAttributes {
  const field = useContext(FieldContext)
  return {
    id: own.id ?? field?.id,
    name: own.name ?? field?.name,
    required: own.required ?? field?.required,
    disabled: own.disabled ?? field?.disabled,
    'aria-invalid': field?.invalid || undefined,
    'aria-describedby': field?.describedBy,
  }
}
