import { createContext } from '#framework'

/** What a choice learns from its group. */
export interface GroupState {
  readonly name: string
  readonly required: boolean | undefined
  readonly disabled: boolean | undefined
  isChosen(value: string): boolean
  choose(value: string, chosen: boolean): void
}

/** A choice without a group stands alone and unchosen. */
export const GroupContext: ReturnType<typeof createContext<GroupState>> = createContext<GroupState>({
  name: '',
  required: undefined,
  disabled: undefined,
  isChosen: () => false,
  choose: () => undefined,
})
