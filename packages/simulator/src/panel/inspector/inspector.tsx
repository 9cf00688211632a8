import type { VNode } from 'preact'
import { usePanel } from '../context.ts'
import type { Model } from '../model.ts'
import type { Language } from '../words.ts'
import { DiagnosisNote } from './diagnosis-note.tsx'
import './inspector.css'
import { PhoneSettings } from './phone-settings.tsx'
import { Timeline } from './timeline.tsx'

export interface InspectorProps {
  readonly model: Model
  readonly onReload: () => void
  readonly onClear: () => void
  readonly onLanguage: (language: Language) => void
}

/** What a developer sees beside the phone. */
export function Inspector({ model, onReload, onClear, onLanguage }: InspectorProps): VNode {
  const { words, language } = usePanel()
  const { page } = model
  return (
    <aside class="inspector">
      <header class="inspector-head">
        <h1>
          {words.brand}
          <small>{model.phone?.accountName}</small>
        </h1>
        <button type="button" class="quiet" onClick={() => onLanguage(language === 'zh' ? 'en' : 'zh')}>
          {language === 'zh' ? 'English' : '中文'}
        </button>
      </header>
      {!model.connected && model.phone && <p class="lost">{words.lost}</p>}
      <div class="address" title={page?.url}>
        <span data-granted={page?.granted ?? false}>{page?.granted ? words.verified : words.unverified}</span>
        <code>{page?.url ?? '…'}</code>
      </div>
      {model.diagnosis && <DiagnosisNote diagnosis={model.diagnosis} />}
      <PhoneSettings phone={model.phone} onReload={onReload} />
      <Timeline calls={model.calls} onClear={onClear} />
    </aside>
  )
}
