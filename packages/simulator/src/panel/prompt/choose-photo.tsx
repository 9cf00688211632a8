import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { cancel, ok } from '../../bridge/outcome.ts'
import { samplePhotos } from '../../world/sample-photos.ts'
import { usePanel } from '../context.ts'
import { Sheet } from '../phone/sheet.tsx'
import type { QuestionProps } from './question-props.ts'

/** The album: sample pictures, and any of the person's own. Pictures go to the page's phone as data URLs. */
export function ChoosePhoto({ question, answer }: QuestionProps): VNode {
  const { words } = usePanel()
  const most = countOf(question.options)
  const [own, setOwn] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState<readonly string[]>([])
  const toggle = (photo: string): void =>
    setChosen(chosen.includes(photo) ? chosen.filter((one) => one !== photo) : [...chosen, photo].slice(-most))

  async function addFiles(files: FileList | null): Promise<void> {
    const photos = await Promise.all([...(files ?? [])].map(asDataUrl))
    setOwn([...photos, ...own])
    setChosen([...chosen, ...photos].slice(-most))
  }

  return (
    <Sheet label={words.album} size="full" onClose={() => answer(cancel())}>
      <header class="screen-title">
        <button type="button" onClick={() => answer(cancel())}>
          {words.cancel}
        </button>
        <h2>{words.album}</h2>
        <button
          type="button"
          class="primary"
          disabled={chosen.length === 0}
          onClick={() => answer(ok({ localIds: chosen }))}
        >
          {words.done}
          {chosen.length > 0 && ` (${chosen.length})`}
        </button>
      </header>
      <p class="album-hint">{words.chooseAtMost(most)}</p>
      <div class="album">
        <label class="album-own">
          <input
            type="file"
            accept="image/*"
            multiple={most > 1}
            onChange={(event) => void addFiles(event.currentTarget.files)}
          />
          <b aria-hidden="true">＋</b>
          {words.fromComputer}
        </label>
        {[...own, ...samplePhotos].map((photo, index) => (
          <button
            key={photo}
            type="button"
            class="album-photo"
            aria-label={`${words.album} ${index + 1}`}
            aria-pressed={chosen.includes(photo)}
            onClick={() => toggle(photo)}
          >
            <img src={photo} alt="" />
            <i aria-hidden="true">{chosen.includes(photo) ? chosen.indexOf(photo) + 1 : ''}</i>
          </button>
        ))}
      </div>
    </Sheet>
  )
}

/** WeChat lets a user choose nine at once, unless the page wants fewer (`facts/jssdk.md` B.3). */
function countOf(options: unknown): number {
  const has = typeof options === 'object' && options !== null && 'count' in options
  return has && typeof options.count === 'number' ? Math.min(9, Math.max(1, options.count)) : 9
}

function asDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable file')))
    reader.readAsDataURL(file)
  })
}
