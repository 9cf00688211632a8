import type { VNode } from 'preact'
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import { PanelContext } from './context.ts'
import { Inspector } from './inspector/inspector.tsx'
import { emptyModel, next } from './model.ts'
import type { Control } from './open-control.ts'
import { Phone } from './phone/phone.tsx'
import { words, type Language } from './words.ts'

/** The whole panel: the phone, and beside it what only a developer sees. */
export function Panel({ control }: { readonly control: Control }): VNode {
  const [model, dispatch] = useReducer(next, emptyModel)
  const [language, setLanguage] = useState<Language>(navigator.language.startsWith('zh') ? 'zh' : 'en')
  const [loads, setLoads] = useState(0)
  useEffect(() => control.listen(dispatch), [control])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = words[language].brand
  }, [language])
  const context = useMemo(
    () => ({ language, words: words[language], send: control.send, listen: control.listen }),
    [language, control],
  )
  const reload = (): void => setLoads((count) => count + 1)

  return (
    <PanelContext.Provider value={context}>
      <main class="panel">
        <section class="stage">
          <Phone
            model={model}
            loads={loads}
            onReload={reload}
            onCardSeen={() => dispatch({ kind: 'card-seen' })}
            onShakenSeen={() => dispatch({ kind: 'shaken-seen' })}
          />
        </section>
        <Inspector
          model={model}
          onReload={reload}
          onClear={() => dispatch({ kind: 'cleared' })}
          onLanguage={setLanguage}
        />
      </main>
    </PanelContext.Provider>
  )
}
