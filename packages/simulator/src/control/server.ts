import type { Call } from '../bridge/call.ts'
import type { Question } from '../bridge/surroundings.ts'
import type { Outcome } from '../bridge/outcome.ts'
import type { Observation } from '../page/observe.ts'
import type { Happening, Simulator } from '../simulator.ts'
import { createOrders } from './orders.ts'
import type { ToPanel, ToSimulator } from './protocol.ts'
import { pageMessage, pageView, phoneView, worldView } from './views.ts'

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

/** Milliseconds between two looks at a world that moves. */
const refreshEvery = 1000

export interface ControlOptions {
  /** Addresses by which a phone on the same network finds the panel. */
  readonly lan: () => readonly string[]
  /** The path at which the simulator signs pages itself. */
  readonly jsConfig?: string
}

export function createControl(simulator: Simulator, { lan, jsConfig }: ControlOptions): Control {
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
    push: ({ delivery }) => tell({ kind: 'push', delivery }),
    request: ({ request }) => tell({ kind: 'request', request }),
    // Only a recording wants to know.
    gesture: () => {},
    // The next look at the world shows it.
    phone: () => {},
  }
  const stopWatching = simulator.watch((happening) => told[happening.kind](happening as never))

  function ask(question: Question): Promise<Outcome | undefined> {
    return new Promise((resolve) => {
      const id = ++lastQuestion
      const { api, options, shown, spec } = question
      const message: ToPanel = {
        kind: 'question',
        question: { id, api, title: spec.title, options, ...(shown ? { shown } : {}), example: spec.example },
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

  const orders = createOrders(simulator, tell, jsConfig)
  const tellWorld = (): void => tell({ kind: 'world', world: worldView(simulator, orders.faults) })
  // Things move and time passes, but only somebody who looks wants to know.
  let watch: ReturnType<typeof setInterval> | undefined

  async function obey(order: ToSimulator): Promise<void> {
    if (order.kind === 'answer') return open.get(order.id)?.settle(order.outcome)
    try {
      await orders.carryOut(order)
    } catch (error) {
      tell({ kind: 'refused', message: error instanceof Error ? error.message : String(error) })
    }
    tell({ kind: 'phone', phone: phoneView(simulator, lan()) })
    tellWorld()
  }

  return {
    join(send) {
      if (panels.size === 0) {
        leaveRoom = simulator.attach(ask)
        watch = setInterval(tellWorld, refreshEvery)
      }
      panels.add(send)
      send({ kind: 'phone', phone: phoneView(simulator, lan()) })
      send(pageMessage(simulator))
      send({ kind: 'world', world: worldView(simulator, orders.faults) })
      for (const call of simulator.calls().slice(-memory)) send(callMessage(call))
      for (const { message } of open.values()) send(message)
      return {
        receive: (message) => void obey(message),
        leave() {
          panels.delete(send)
          if (panels.size > 0) return
          clearInterval(watch)
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
      orders.close()
      clearInterval(watch)
      panels.clear()
      leaveRoom?.()
    },
  }
}
