import type { Diagnosis } from '../doctor/diagnose.ts'
import { explain } from '../doctor/explain.ts'
import { withoutFragment } from '../doctor/signature.ts'
import { delayOf, type Fault } from '../faults.ts'
import { findLocalMedia } from '../world/media.ts'
import type { Order } from '../world/order.ts'
import type { World } from '../world/world.ts'
import { behaviours } from './behaviour/index.ts'
import { withoutVerifyFields, type Call } from './call.ts'
import {
  callOfCommand,
  eventOfName,
  isSupported,
  type JsApiCallSpec,
  type JsApiEventSpec,
  type Personality,
} from './catalogue.ts'
import { configure } from './configure.ts'
import { refusal } from './grant.ts'
import { drawsOpenTags, tagEvent } from './open-tag-tap.ts'
import { fail, ok, raw, type Outcome } from './outcome.ts'
import { createPageState, type PageState } from './page-state.ts'
import type { Message, ToHost, ToPage } from './protocol.ts'
import { plainWording, replyFor, wordingOf, type Wording } from './reply.ts'
import type { Scene } from './scene.ts'
import { cardFromListener, cardOf, isShareCommand, shareCommands, type ShareCard, type ShareMenuItem } from './share.ts'

/** A question for the person who plays the user. */
export interface Question {
  readonly api: string
  /** What the page asked for, decoded by the registry. */
  readonly options: unknown
  readonly spec: JsApiCallSpec<unknown, unknown>
  readonly page: PageState
}

/** What a host needs from the simulator around it. */
export interface Surroundings {
  readonly world: World
  /** The override for a call, if there is one; used up when it was for once. */
  override(api: string): ((options: unknown) => Outcome | Promise<Outcome>) | undefined
  /** What goes wrong with the answers to a JSAPI. */
  fault(api: string): Fault
  /** The person at the panel, if one is there. `undefined` from them leaves the answer to the registry. */
  ask(question: Question): Promise<Outcome | undefined>
  /** A call began (`outcome` undefined) or ended. */
  record(call: Call): void
  /** A config failed. */
  diagnosed(page: PageState, diagnosis: Diagnosis): void
  /** The user has paid an order. */
  readonly paid: (order: Order) => void
  /** Something about the page changed. */
  changed(page: PageState): void
}

/** The native side of one document. */
export interface PageHost {
  readonly state: PageState
  /** Takes a message from the page. */
  receive(message: ToHost): void
  /** Raises an event on the page, by its public name (payload as documented) or, for others, its native name (payload as it is). */
  emit(event: string, payload: unknown): void
  /** Taps a share entry of the capsule menu. Resolves to the card that the others would see. */
  tapMenu(item: ShareMenuItem): Promise<ShareCard>
  /** The document is gone: whatever runs for it stops. */
  close(): void
}

export interface HostOptions {
  readonly id: string
  readonly personality: Personality
  readonly send: (message: ToPage) => void
}

/** How long a page may take to answer a menu tap before its stored card counts. */
const menuPatience = 2000

export function createHost(around: Surroundings, { id, personality, send }: HostOptions): PageHost {
  const { world } = around
  const state = createPageState(id, personality, world.state.phone.userId)
  const running = new Set<() => void>()
  const tapped = new Map<string, (args: Message) => void>()

  function raise(event: string, payload: Message): void {
    if (state.listening.has(event)) send({ kind: 'event', event, payload })
  }

  function tell<Payload>(spec: JsApiEventSpec<Payload>, payload: Payload): void {
    raise(spec.event, spec.reply(payload, personality))
  }

  function every(milliseconds: number, task: () => void): () => void {
    const halt = world.clock.every(milliseconds, task)
    running.add(halt)
    return () => {
      running.delete(halt)
      halt()
    }
  }

  async function invoke(messageId: number, command: string, args: Message): Promise<void> {
    const spec = callOfCommand(command, args)
    const api = command === 'preVerifyJSAPI' ? 'config' : (spec?.api.name ?? command)
    const at = world.clock.now()
    const call: Call = {
      page: id,
      api,
      command,
      args: withoutVerifyFields(args),
      outcome: undefined,
      unknown: false,
      url: state.url,
      at,
    }
    around.record(call)
    // A handler that throws is a mistake in a test or a scenario: the call fails with its words, the page lives on.
    const outcome = await answer(call, args, spec).catch((error: unknown) => fail(String(error)))
    const wording: Wording = spec ? wordingOf(spec) : plainWording(command)
    const reply = replyFor(command, outcome, personality, wording)
    const isSilent = spec?.api.answers === false && outcome.kind === 'ok'
    deliver(
      around.fault(api),
      () => {
        call.outcome = outcome
        around.record(call)
        return messageId === 0 || isSilent ? undefined : reply
      },
      messageId,
    )
  }

  function deliver(fault: Fault, conclude: () => Message | undefined, messageId: number): void {
    if (fault.answers === 0) return
    const now = (): void => {
      const reply = conclude()
      if (reply === undefined) return
      const sent = fault.malformed ? broken(reply) : reply
      if (fault.answers === 2) send({ kind: 'reply', id: messageId, reply: sent, more: true })
      send({ kind: 'reply', id: messageId, reply: sent })
    }
    const delay = delayOf(fault, world.state)
    if (delay === 0) return now()
    const halt = world.clock.after(delay, () => {
      running.delete(halt)
      now()
    })
    running.add(halt)
  }

  async function answer(
    call: Call,
    args: Message,
    spec: JsApiCallSpec<unknown, unknown> | undefined,
  ): Promise<Outcome> {
    const { api, command } = call
    const override = around.override(api)
    if (override) return admitted(api, await override(spec ? spec.decode(args) : withoutVerifyFields(args)))
    if (command === 'preVerifyJSAPI') return verify(args)
    call.unknown = spec === undefined && !isShareCommand(command)
    const refused = refusal(command, state.grant)
    if (refused) return refused
    const share = tapped.get(command)
    if (share) {
      share(args)
      return ok()
    }
    if (spec === undefined || !isSupported(command, personality))
      return raw({ err_msg: `${command}:function_not_exist` })
    return perform(spec, args)
  }

  function verify(args: Message): Outcome {
    const { outcome, verdict } = configure(world, state, args)
    if (!verdict.ok) {
      around.diagnosed(state, verdict.diagnosis)
      send({ kind: 'notice', text: `wx.config: ${explain(verdict.diagnosis)}` })
    }
    if (verdict.ok) tellOpenTags()
    around.changed(state)
    return outcome
  }

  /** Permission is for the address at which the page was configured (`facts/jssdk.md` B.18). */
  function tellOpenTags(): void {
    const tags = state.grant?.openTags ?? []
    const url = withoutFragment(state.url)
    if (drawsOpenTags(personality)) return send({ kind: 'tags', tags, url })
    if (tags.length > 0) send({ kind: 'tags', tags: [], url, error: 'openTags:not support' })
  }

  async function perform(spec: JsApiCallSpec<unknown, unknown>, args: Message): Promise<Outcome> {
    const options = decoded(spec, args)
    if (options === undefined) return fail('invalid parameters')
    const api = spec.api.name
    const ask = async (): Promise<Outcome | undefined> => around.ask({ api, options: options.value, spec, page: state })
    const behaviour = behaviours[api]
    const outcome = behaviour?.run
      ? await behaviour.run(options.value, scene(ask))
      : ((spec.api.interactive && (await ask())) ?? ok(spec.example))
    around.changed(state)
    return admitted(api, outcome)
  }

  function scene(ask: Scene['ask']): Scene {
    return { world, page: state, personality, ask, tell, every, paid: around.paid }
  }

  /** A result as the page may have it: what a person or a test names is taken into the world first. */
  function admitted(api: string, outcome: Outcome): Outcome {
    const behaviour = behaviours[api]
    if (outcome.kind !== 'ok' || behaviour?.admit === undefined) return outcome
    const nobody = async (): Promise<undefined> => undefined
    return ok(behaviour.admit(outcome.result, scene(nobody)))
  }

  return {
    state,
    receive(message) {
      switch (message.kind) {
        case 'hello':
          state.landingUrl = message.landingUrl
          move(state, message)
          return around.changed(state)
        case 'navigate':
          move(state, message)
          return around.changed(state)
        case 'on':
          state.listening.add(message.event)
          return
        case 'invoke':
          move(state, message)
          void invoke(message.id, message.command, message.args)
          return
        case 'tap':
          move(state, message)
          void tap(message.id, message.tag, { ...message.attributes })
          return
        case 'resource':
          return supply(message.id, message.localId)
      }
    },
    emit(event, payload) {
      const spec = eventOfName(event)
      if (spec) return tell(spec, payload)
      raise(event, typeof payload === 'object' && payload !== null ? { ...payload } : {})
    },
    async tapMenu(item) {
      if (!state.listening.has(`menu:${item}`)) return cardOf(state, item)
      return new Promise((resolve) => {
        const command = shareCommands[item]
        const settle = (card: ShareCard): void => {
          halt()
          tapped.delete(command)
          resolve(card)
        }
        const halt = world.clock.after(menuPatience, () => settle(cardOf(state, item)))
        tapped.set(command, (args) => settle(cardFromListener(item, args)))
        raise(`menu:${item}`, { scene: sceneOf[item] })
      })
    },
    close() {
      for (const halt of running) halt()
      running.clear()
    },
  }

  async function tap(tapId: number, tag: string, attributes: Readonly<Record<string, string>>): Promise<void> {
    const at = world.clock.now()
    const call: Call = {
      page: id,
      api: tag,
      command: tag,
      args: attributes,
      outcome: undefined,
      unknown: false,
      url: state.url,
      at,
    }
    around.record(call)
    const override = around.override(tag)
    call.outcome = override ? await override(attributes) : ok()
    around.record(call)
    const event = tagEvent(tag, attributes, call.outcome)
    if (event) send({ kind: 'tag', id: tapId, ...event })
  }

  function supply(messageId: number, localId: string): void {
    const media = findLocalMedia(world, localId)
    if (media) send({ kind: 'resource', id: messageId, src: media.src })
  }
}

/** `scene` of the menu event; WeChat names where the card goes. */
const sceneOf: Readonly<Record<ShareMenuItem, string>> = {
  'share:appmessage': 'friend',
  'share:timeline': 'timeline',
  'share:qq': 'qq',
  'share:weiboApp': 'weibo',
  'share:QZone': 'qzone',
}

function move(state: PageState, { url, title }: { url: string; title: string }): void {
  state.url = url
  state.title = title
}

/** The options of a call, `undefined` when the page sent something that the registry cannot read. */
function decoded(spec: JsApiCallSpec<unknown, unknown>, args: Message): { value: unknown } | undefined {
  try {
    return { value: spec.decode(args) }
  } catch {
    return undefined
  }
}

/** A reply whose fields are cut-off JSON. */
function broken(reply: Message): Message {
  return Object.fromEntries(Object.keys(reply).map((name) => [name, name === 'err_msg' ? reply[name] : '{"']))
}
