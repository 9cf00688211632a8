import { createContext } from '#framework'

/** Something in a form that can be wrong. */
export interface Validated {
  readonly element: HTMLElement
  validate(): Promise<boolean>
  reset(): void
  /** Moves the focus to what is wrong. */
  focus(): void
}

export interface FormState {
  readonly validateOn: 'blur' | 'submit'
  readonly errors: Readonly<Record<string, string>>
  /** Returns how to leave the form again. */
  register(field: Validated): () => void
}

export const FormContext: ReturnType<typeof createContext<FormState | null>> = createContext<FormState | null>(null)
