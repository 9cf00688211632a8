import type { JSX, Ref } from 'preact'
import { useText } from '../site/language.ts'
import type { Settings } from '../site/settings.ts'

interface PhoneProps {
  /** A component folder with all of its examples, or the playground. */
  shows: { readonly demo: string } | { readonly playground: string }
  settings: Settings
  screen?: Ref<HTMLIFrameElement>
}

/** A component as a phone shows it: a document of its own, 375 px wide, so that what is fixed to the screen stays in it. */
export function Phone({ shows, settings, screen = null }: PhoneProps): JSX.Element {
  const say = useText()
  const { language, theme, mode, direction } = settings
  const query = new URLSearchParams({ ...shows, language, theme, mode, direction }).toString()
  return (
    <div class="phone">
      <iframe
        ref={screen}
        class="phone__screen"
        title={say({ zh: '手机预览', en: 'Phone preview' })}
        src={`preview.html?${query}`}
      />
    </div>
  )
}
