import { toast } from '@weh5/ui'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { usePanel } from '../context.ts'
import type { Model } from '../model.ts'
import { ChatTab } from '../tabs/chat.tsx'
import { ClockTab } from '../tabs/clock.tsx'
import { DevicesTab } from '../tabs/devices.tsx'
import { EventsTab } from '../tabs/events.tsx'
import { FaultsTab } from '../tabs/faults.tsx'
import { HandOffTab } from '../tabs/hand-off.tsx'
import { PhoneTab } from '../tabs/phone.tsx'
import { PlaceTab } from '../tabs/place.tsx'
import { ScenarioTab } from '../tabs/scenario.tsx'
import '../tabs/tabs.css'
import { Timeline } from '../tabs/timeline.tsx'
import type { Language, Words } from '../words.ts'
import { DiagnosisNote } from './diagnosis-note.tsx'
import './inspector.css'

export interface InspectorProps {
  readonly model: Model
  readonly onReload: () => void
  readonly onClear: () => void
  readonly onLanguage: (language: Language) => void
}

type TabName = keyof Words['tabs']

const tabs: Readonly<Record<TabName, (props: InspectorProps) => VNode>> = {
  timeline: ({ model, onClear }) => <Timeline model={model} onClear={onClear} />,
  phone: ({ model, onReload }) => <PhoneTab phone={model.phone} world={model.world} onReload={onReload} />,
  events: ({ model }) => <EventsTab foreground={model.world?.foreground ?? true} />,
  place: ({ model }) => <PlaceTab world={model.world} />,
  devices: ({ model }) => <DevicesTab devices={model.world?.devices ?? []} />,
  faults: ({ model, onReload }) => <FaultsTab world={model.world} onReload={onReload} />,
  clock: ({ model }) => <ClockTab world={model.world} />,
  chat: ({ model }) => <ChatTab phone={model.phone} world={model.world} deliveries={model.deliveries} />,
  scenario: ({ onReload }) => <ScenarioTab onReload={onReload} />,
  handOff: ({ model }) => <HandOffTab lan={model.phone?.lan ?? []} />,
}

const names = Object.keys(tabs).filter((name): name is TabName => name in tabs)

/** What a developer sees beside the phone. */
export function Inspector(props: InspectorProps): VNode {
  const { model, onLanguage } = props
  const { words, language, listen } = usePanel()
  const [tab, setTab] = useState<TabName>('timeline')
  useEffect(() => listen((message) => message.kind === 'refused' && void toast.text(message.message)), [listen])
  const { page } = model
  const Tab = tabs[tab]

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
      <nav class="tabs" role="tablist">
        {names.map((name) => (
          <button key={name} type="button" role="tab" aria-selected={name === tab} onClick={() => setTab(name)}>
            {words.tabs[name]}
          </button>
        ))}
      </nav>
      <div class="tab-panel" role="tabpanel" aria-label={words.tabs[tab]}>
        <Tab {...props} />
      </div>
    </aside>
  )
}
