import type { Message } from './protocol.ts'

/** The sound of a `<wx-open-audio>`. */
export interface OpenAudio {
  /** Sends the browser to another file. */
  load(src: string): void
  /** Starts the sound. What it then does is told as events of the tag. */
  play(): void
  /** Stops it where it is, and says whether there was something to stop. */
  pause(): boolean
}

/** The events of the tag, which are those of the sound, and what they tell (`facts/jssdk.md` B.18). */
const events: Readonly<Record<string, (audio: HTMLAudioElement) => Message>> = {
  canplay: ({ duration }) => ({ duration }),
  play: () => ({}),
  pause: () => ({}),
  timeupdate: ({ currentTime }) => ({ currentTime }),
  ended: () => ({}),
  error: () => ({ errMsg: 'audio:fail' }),
}

/**
 * Puts a sound into the shadow of a tag, and shows its `playing` template instead of the other one while it plays.
 *
 * @param tell - Raises an event on the tag.
 */
export function createOpenAudio(
  { Audio }: Window & typeof globalThis,
  root: ShadowRoot,
  tell: (event: string, detail: Message) => void,
): OpenAudio {
  const audio = new Audio()
  audio.preload = 'auto'
  root.append(audio)
  for (const [event, detail] of Object.entries(events)) audio.addEventListener(event, () => tell(event, detail(audio)))
  for (const event of ['play', 'pause', 'ended']) audio.addEventListener(event, () => show(!audio.paused))

  const templates = [...root.querySelectorAll<HTMLElement>('[data-while]')]
  function show(playing: boolean): void {
    if (templates.length < 2) return
    for (const template of templates) template.hidden = (template.dataset['while'] === 'playing') !== playing
  }
  show(false)

  return {
    load(src) {
      audio.src = src
    },
    play() {
      // A window without sound, as in jsdom, promises nothing.
      const started: Promise<void> | undefined = audio.play()
      if (started === undefined) return tell('play', {})
      // What cannot be loaded has said so by its own event.
      started.catch(({ name }: Error) => name === 'NotAllowedError' && tell('error', { errMsg: 'play:fail' }))
    },
    pause() {
      if (audio.paused) return false
      audio.pause()
      return true
    },
  }
}
