import type { Call } from '../bridge/call.ts'
import type { Question } from '../bridge/surroundings.ts'
import type { Outcome } from '../bridge/outcome.ts'
import type { PageState } from '../bridge/page-state.ts'
import type { Observation } from '../page/observe.ts'
import type { Happening, Simulator } from '../simulator.ts'
import type { PageView, PhoneView, ToPanel, ToSimulator } from './protocol.ts'

/** One open panel. */
export interface PanelSeat {
  receive(message: ToSimulator): void
  leave(): void
}

/** The simulator's end of the control channel, shared by all panels that are open. */
export interface Control {
  join(send: (message: ToPanel) => void): PanelSeat
  /** A page went away: another one, or none, is the one to show. */
  pageLeft(): void
  /** A page inside the real WeChat made a call. */
  observe(observation: Observation): void
  close(): void
}

/** How many calls a panel that opens late is told about. */
const memory = 500

export interface ControlOptions {
  /** Addresses by which a phone on the same network finds the panel. */
  readonly lan: () => readonly string[]
}

export function createControl(simulator: Simulator, { lan }: ControlOptions): Control {
  const panels = new Set<(message: ToPanel) => void>()
  const numbers = new WeakMap<Call, number>()
  const open = new Map<number, { readonly message: ToPanel; settle(outcome: Outcome | undefined): void }>()
  let lastNumber = 0
  let lastQuestion = 0
  let leaveRoom: (() => void) | undefined

  const tell = (message: ToPanel): void => {
    for (const send of panels) send(message)
  }
  const callMessage = (call: Call): ToPanel => {
    const number = numbers.get(call) ?? ++lastNumber
    numbers.set(call, number)
    return { kind: 'call', call: { ...call, number } }
  }
  const told: Readonly<{ [Kind in Happening['kind']]: (happening: Extract<Happening, { kind: Kind }>) => void }> = {
    call: ({ call }) => tell(callMessage(call)),
    page: ({ page }) => {
      if (page.id === simulator.pages.at(-1)?.state.id) tell({ kind: 'page', page: pageView(page) })
    },
    diagnosis: ({ diagnosis }) => tell({ kind: 'diagnosis', diagnosis }),
    http: ({ exchange }) => tell({ kind: 'http', exchange }),
    // The panel has no chat window yet.
    push: () => {},
  }
  const stopWatching = simulator.watch((happening) => told[happening.kind](happening as never))

  function ask(question: Question): Promise<Outcome | undefined> {
    return new Promise((resolve) => {
      const id = ++lastQuestion
      const { api, options, spec } = question
      const message: ToPanel = {
        kind: 'question',
        question: { id, api, title: spec.title, options, example: spec.example },
      }
      const settle = (outcome: Outcome | undefined): void => {
        open.delete(id)
        tell({ kind: 'settled', id })
        resolve(outcome)
      }
      open.set(id, { message, settle })
      tell(message)
    })
  }

  const orders: Readonly<{
    [Kind in ToSimulator['kind']]: (order: Extract<ToSimulator, { kind: Kind }>) => void
  }> = {
    answer: ({ id, outcome }) => open.get(id)?.settle(outcome),
    'tap-menu': ({ item }) => {
      if (simulator.pages.length === 0) return
      void simulator.tapMenu(item).then((card) => tell({ kind: 'card', card }))
    },
    personality: ({ personality }) => {
      simulator.personality = personality
      tell({ kind: 'phone', phone: phoneView(simulator, lan()) })
    },
    user: ({ id }) => {
      simulator.world.state.phone.userId = id
      tell({ kind: 'phone', phone: phoneView(simulator, lan()) })
    },
  }

  return {
    join(send) {
      if (panels.size === 0) leaveRoom = simulator.attach(ask)
      panels.add(send)
      send({ kind: 'phone', phone: phoneView(simulator, lan()) })
      send(pageMessage(simulator))
      for (const call of simulator.calls().slice(-memory)) send(callMessage(call))
      for (const { message } of open.values()) send(message)
      return {
        receive: (message) => orders[message.kind]?.(message as never),
        leave() {
          panels.delete(send)
          if (panels.size > 0) return
          leaveRoom?.()
          // Nobody is left to answer: the registry does.
          for (const question of open.values()) question.settle(undefined)
        },
      }
    },
    pageLeft: () => tell(pageMessage(simulator)),
    observe: ({ command, args, reply, url }) =>
      tell({ kind: 'native-call', call: { number: ++lastNumber, command, args, reply, url, at: Date.now() } }),
    close() {
      stopWatching()
      panels.clear()
      leaveRoom?.()
    },
  }
}

function pageMessage({ pages }: Simulator): ToPanel {
  const page = pages.at(-1)
  return { kind: 'page', page: page ? pageView(page.state) : null }
}

function phoneView({ personality, world, account }: Simulator, lan: readonly string[]): PhoneView {
  return {
    personality,
    userId: world.state.phone.userId,
    users: world.state.users.map(({ id, nickname, colour }) => ({ id, nickname, colour })),
    accountName: account.name,
    lan,
  }
}

function pageView(state: PageState): PageView {
  const { id, url, title, landingUrl, closed } = state
  const hiddenMenuItems = [...state.hiddenMenuItems]
  return { id, url, title, landingUrl, closed, granted: state.grant !== undefined, hiddenMenuItems }
}
