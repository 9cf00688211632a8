import { explain } from '../doctor/explain.ts'
import { withoutFragment } from '../doctor/signature.ts'
import { findLocalMedia } from '../world/media.ts'
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
import { deliver } from './deliver.ts'
import { refusal } from './grant.ts'
import { createLifetime } from './lifetime.ts'
import { drawsOpenTags, tagEvent, templatesAgreed } from './open-tag-tap.ts'
import { deny, fail, ok, raw, type Outcome } from './outcome.ts'
import { createPageState, type PageState } from './page-state.ts'
import { admit, perform } from './perform.ts'
import type { Message, PagePlace, ToHost, ToPage } from './protocol.ts'
import { plainWording, replyFor, wordingOf } from './reply.ts'
import type { Scene } from './scene.ts'
import { createShareTaps } from './share-taps.ts'
import { isShareCommand, type ShareCard, type ShareMenuItem } from './share.ts'
import type { Surroundings } from './surroundings.ts'

/** The native side of one document. */
export interface PageHost {
  readonly state: PageState
  /** Takes a message from the page. */
  receive(message: ToHost): void
  /** Raises an event on the page, by its public name (payload as documented) or, for others, its native name (payload as it is). */
  emit(event: string, payload: unknown): void
  /** Tells the page that WeChat went to the background, or came back. */
  setForeground(foreground: boolean): void
  /** Tells the page which addresses meet faults. */
  tellNetwork(patterns: readonly string[]): void
  /** Tells the page how wrong the phone's clock is now. */
  tellClock(): void
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

type Spec = JsApiCallSpec<unknown, unknown>

export function createHost(around: Surroundings, { id, personality, send }: HostOptions): PageHost {
  const { world } = around
  const state = createPageState(id, personality, world.state.phone.userId)
  const lifetime = createLifetime(world.clock)
  const shares = createShareTaps(state, lifetime, raise)
  const scene: Scene = {
    world,
    page: state,
    personality,
    ask: async () => undefined,
    tell,
    every: (milliseconds, task) => lifetime.every(milliseconds, task),
    paid: around.paid,
  }

  function raise(event: string, payload: Message): void {
    if (state.listening.has(event)) send({ kind: 'event', event, payload })
  }

  function tell<Payload>(spec: JsApiEventSpec<Payload>, payload: Payload): void {
    raise(spec.event, spec.reply(payload, personality))
  }

  function tellClock(): void {
    send({ kind: 'clock', skew: world.state.phone.clockSkew })
  }

  /** Begins a call in the records. */
  function begin(api: string, command: string, args: Message): Call {
    const at = world.clock.now()
    const call: Call = { page: id, api, command, args, outcome: undefined, unknown: false, url: state.url, at }
    around.record(call)
    return call
  }

  async function invoke(messageId: number, command: string, args: Message): Promise<void> {
    const spec = callOfCommand(command, args)
    const api = command === 'preVerifyJSAPI' ? 'config' : (spec?.api.name ?? command)
    const call = begin(api, command, withoutVerifyFields(args))
    const { outcome, reply } = await conclusion(call, args, spec)
    const isSilent = messageId === 0 || (spec?.answers === false && outcome.kind === 'ok')
    const conclude = (): Message | undefined => {
      call.outcome = outcome
      around.record(call)
      around.changed(state)
      return isSilent ? undefined : reply
    }
    deliver({ fault: around.fault(api), random: world.state, lifetime, conclude, messageId, send })
  }

  /** How a call ends, and the reply that says so. */
  async function conclusion(
    call: Call,
    args: Message,
    spec: Spec | undefined,
  ): Promise<{ outcome: Outcome; reply: Message | undefined }> {
    const { command } = call
    const wording = spec ? wordingOf(spec) : plainWording(command)
    try {
      const outcome = await answer(call, args, spec)
      return { outcome, reply: replyFor(command, outcome, personality, wording) }
    } catch (error) {
      // A handler that throws, or gives what the registry cannot encode, is a mistake in a test or a scenario: the call fails with its
      // words, and the page lives on.
      const outcome = fail(String(error))
      return { outcome, reply: replyFor(command, outcome, personality, wording) }
    }
  }

  async function answer(call: Call, args: Message, spec: Spec | undefined): Promise<Outcome> {
    const { api, command } = call
    const override = around.override(api)
    if (override) return admit(api, await override(spec ? spec.decode(args) : call.args), scene)
    if (world.state.phone.snapshot) return refuseInSnapshot()
    if (command === 'preVerifyJSAPI') return verify(args)
    call.unknown = spec === undefined && !isShareCommand(command)
    const refused = refusal(command, state.grant)
    if (refused) return refused
    if (shares.answer(command, args)) return ok()
    const isMissing = spec === undefined || !isSupported(command, personality)
    return isMissing ? raw({ err_msg: `${command}:function_not_exist` }) : perform(around, scene, spec, args)
  }

  /** `facts/jssdk.md` D.6. With which words WeChat refuses is not known. */
  function refuseInSnapshot(): Outcome {
    send({ kind: 'notice', text: 'This page is a snapshot (快照页): no JS-SDK until the visitor taps 使用完整服务.' })
    return deny()
  }

  function verify(args: Message): Outcome {
    const { outcome, verdict } = configure(world, state, args)
    if (verdict.ok) tellOpenTags()
    else {
      around.diagnosed(state, verdict.diagnosis)
      send({ kind: 'notice', text: `wx.config: ${explain(verdict.diagnosis)}` })
    }
    return outcome
  }

  /** Permission is for the address at which the page was configured (`facts/jssdk.md` B.18). */
  function tellOpenTags(): void {
    const tags = state.grant?.openTags ?? []
    const url = withoutFragment(state.url)
    if (drawsOpenTags(personality)) return send({ kind: 'tags', tags, url })
    if (tags.length > 0) send({ kind: 'tags', tags: [], url, error: 'openTags:not support' })
  }

  async function tap(tapId: number, tag: string, attributes: Readonly<Record<string, string>>): Promise<void> {
    const call = begin(tag, tag, attributes)
    call.outcome = await tagOutcome(tag, attributes).catch((error: unknown) => fail(String(error)))
    around.record(call)
    const event = tagEvent(tag, attributes, call.outcome)
    if (event) send({ kind: 'tag', id: tapId, ...event })
    const templates = event && templatesAgreed(tag, attributes, event)
    if (templates && state.grant) around.agreed(state.grant.appId, templates)
  }

  async function tagOutcome(tag: string, attributes: Readonly<Record<string, string>>): Promise<Outcome> {
    return (await around.override(tag)?.(attributes)) ?? ok()
  }

  function supply(messageId: number, localId: string): void {
    const media = findLocalMedia(world, localId)
    if (media) send({ kind: 'resource', id: messageId, src: media.src })
  }

  function move({ url, title }: PagePlace): void {
    Object.assign(state, { url, title })
  }

  return {
    state,
    // What a page sends is spread, not believed: over a socket its arguments may be missing.
    receive(message) {
      switch (message.kind) {
        case 'hello':
          state.landingUrl = message.landingUrl
          move(message)
          if (world.state.phone.clockSkew !== 0) tellClock()
          if (!around.foreground()) send({ kind: 'foreground', foreground: false })
          return around.changed(state)
        case 'navigate':
          move(message)
          return around.changed(state)
        case 'on':
          state.listening.add(message.event)
          return
        case 'invoke':
          move(message)
          return void invoke(message.id, message.command, { ...message.args })
        case 'tap':
          move(message)
          return void tap(message.id, message.tag, { ...message.attributes })
        case 'gesture':
          return around.gestured(message.gesture)
        case 'resource':
          return supply(message.id, message.localId)
      }
    },
    emit(event, payload) {
      const spec = eventOfName(event)
      if (spec) return tell(spec, payload)
      raise(event, typeof payload === 'object' && payload !== null ? { ...payload } : {})
    },
    tellNetwork: (patterns) => send({ kind: 'network', patterns }),
    tellClock,
    setForeground: (foreground) => send({ kind: 'foreground', foreground }),
    tapMenu: (item) => shares.tap(item),
    close: () => lifetime.end(),
  }
}
