import type { JSX } from 'preact'
import { useText } from '../site/language.ts'
import type { Settings } from '../site/settings.ts'

interface PhoneProps {
  /** A component folder. */
  folder: string
  settings: Settings
}

/** A component as a phone shows it: a document of its own, 375 px wide, so that what is fixed to the screen stays in it. */
export function Phone({ folder, settings }: PhoneProps): JSX.Element {
  const say = useText()
  const { language, theme, mode, direction } = settings
  const query = new URLSearchParams({ demo: folder, language, theme, mode, direction }).toString()
  return (
    <div class="phone">
      <iframe
        class="phone__screen"
        title={say({ zh: '手机预览', en: 'Phone preview' })}
        src={`preview.html?${query}`}
      />
    </div>
  )
}
