import type { OpenTag } from '@weh5/protocol/open-tags'
import { createOpenAudio, type OpenAudio } from './open-audio.ts'
import type { Message } from './protocol.ts'

/** The open tags (开放标签) that a client draws by itself (`facts/jssdk.md` B.18). */
const names: readonly OpenTag[] = ['wx-open-launch-weapp', 'wx-open-launch-app', 'wx-open-subscribe', 'wx-open-audio']

export interface OpenTags {
  /** A config was verified for a URL: these tags may be drawn there. */
  grant(tags: readonly string[], url: string): void
  /** The host answered a tap. */
  answer(id: number, event: string, detail: Message): void
}

/** What a tag tells the host when it is tapped. */
export type Tap = (id: number, tag: string, attributes: Record<string, string>) => void

/**
 * Defines the open tags as custom elements. Each shows its template in a shadow root of its own, as the client does, once a config that
 * names it was verified for the page's current address; a tag without permission, template or size says so in the console.
 */
export function defineOpenTags(window: Window & typeof globalThis, tap: Tap): OpenTags {
  const { console, customElements, HTMLElement, CustomEvent, location } = window
  const elements = new Set<Drawn>()
  const sounds = new WeakMap<HTMLElement, OpenAudio>()
  const tapped = new Map<number, HTMLElement>()
  let granted: ReadonlySet<string> = new Set()
  let grantedUrl: string | undefined
  let lastTap = 0

  interface Drawn extends HTMLElement {
    draw(): void
  }

  const here = (): string => location.href.split('#', 1)[0] ?? ''
  const emit = (element: HTMLElement, name: string, detail: Message): void =>
    void element.dispatchEvent(new CustomEvent(name, { detail, bubbles: false }))

  function define(tag: string): void {
    if (customElements.get(tag)) return
    customElements.define(
      tag,
      class extends HTMLElement implements Drawn {
        static readonly observedAttributes = ['src']
        connectedCallback(): void {
          elements.add(this)
          // The parser has not reached the template yet.
          window.setTimeout(() => this.draw())
        }
        attributeChangedCallback(_name: string, _before: string, src: string | null): void {
          sounds.get(this)?.load(src ?? '')
        }
        disconnectedCallback(): void {
          elements.delete(this)
        }
        draw(): void {
          if (this.shadowRoot || !elements.has(this)) return
          if (grantedUrl === undefined) return
          if (!granted.has(tag) || grantedUrl !== here()) {
            emit(this, 'error', { errMsg: `${tag}:permission denied` })
            return console.warn(`<${tag}> is not drawn: it is not in the openTagList of a config for ${here()}.`)
          }
          const content = templateOf(this, 'default')
          if (content === undefined) {
            return console.warn(`[WXTAG] [JSCORE] The slot <template> of <${tag}> is missing`)
          }
          const root = this.attachShadow({ mode: 'open' })
          root.innerHTML = `<style>:host{display:inline-block}[data-while]{display:contents}[hidden]{display:none}</style>${templateOf(this, 'style') ?? ''}${shown(content, templateOf(this, 'playing'))}`
          if (tag === 'wx-open-audio') addSound(this, root)
          this.addEventListener('click', () => {
            // To stop what plays nobody needs to be asked.
            if (sounds.get(this)?.pause()) return
            tapped.set(++lastTap, this)
            tap(lastTap, tag, attributesOf(this))
          })
          // A sound is ready when it can play.
          if (!sounds.has(this)) emit(this, 'ready', {})
          warnWithoutSize(this, tag)
        }
      },
    )
  }

  function addSound(element: HTMLElement, root: ShadowRoot): void {
    const sound = createOpenAudio(window, root, (event, detail) => emit(element, event, detail))
    sounds.set(element, sound)
    const src = element.getAttribute('src')
    if (src !== null) sound.load(src)
  }

  /** A page without layout, as in jsdom, has no sizes to complain about. */
  function warnWithoutSize(element: HTMLElement, tag: string): void {
    if (window.document.documentElement.clientWidth === 0) return
    const { width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0)
      console.warn(`<${tag}> has no size, so nobody can tap it: give it width and height.`)
  }

  for (const tag of names) define(tag)
  return {
    grant(tags, url) {
      granted = new Set(tags)
      grantedUrl = url
      for (const element of elements) element.draw()
    },
    answer(id, event, detail) {
      const element = tapped.get(id)
      tapped.delete(id)
      if (element === undefined) return
      const sound = event === 'play' ? sounds.get(element) : undefined
      if (sound) sound.play()
      else emit(element, event, detail)
    },
  }
}

/** The templates of a tag; only a tag that plays has two. */
function shown(content: string, whilePlaying: string | undefined): string {
  if (whilePlaying === undefined) return content
  return `<div data-while="silent">${content}</div><div data-while="playing">${whilePlaying}</div>`
}

/** What stands in `<script type="text/wxtag-template">` or `<template>` for a slot. */
function templateOf(element: HTMLElement, slot: string): string | undefined {
  for (const child of element.children) {
    if (!/^(SCRIPT|TEMPLATE)$/.test(child.tagName)) continue
    if ((child.getAttribute('slot') ?? 'default') === slot) return child.innerHTML
  }
  return undefined
}

function attributesOf(element: HTMLElement): Record<string, string> {
  return Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']))
}
