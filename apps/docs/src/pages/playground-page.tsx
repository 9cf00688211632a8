import type { EditorView } from 'codemirror'
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Component } from '../gallery/components.ts'
import { Phone } from '../gallery/phone.tsx'
import type { FromPhone, ToPhone } from '../playground/messages.ts'
import { startCode } from '../playground/start-code.ts'
import { useText } from '../site/language.ts'
import type { Settings } from '../site/settings.ts'

interface PlaygroundPageProps {
  component: Component
  example: string
  settings: Settings
}

/** Milliseconds without a key before the phone follows. */
const pause = 300

/** An example to be changed: its code on one side, what it looks like on the other. */
export function PlaygroundPage({ component, example, settings }: PlaygroundPageProps): JSX.Element {
  const say = useText()
  const field = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView>(undefined)
  const screen = useRef<HTMLIFrameElement>(null)
  const [code, setCode] = useState(() => startCode(component, example) ?? '')
  const [failure, setFailure] = useState<string>()
  const [listening, setListening] = useState(0)

  useEffect(() => {
    let left = false
    void import('../playground/editor.ts').then(({ createEditor }) => {
      if (left || field.current === null) return
      editor.current = createEditor({
        parent: field.current,
        code,
        label: say({ zh: '示例代码', en: 'Code of the example' }),
        onChange: setCode,
      })
    })
    const hear = ({ data, source }: MessageEvent<FromPhone>): void => {
      if (source !== screen.current?.contentWindow) return
      if (data.kind === 'listening') setListening((times) => times + 1)
      else setFailure(data.kind === 'failed' ? data.message : undefined)
    }
    addEventListener('message', hear)
    return () => {
      left = true
      removeEventListener('message', hear)
      editor.current?.destroy()
    }
  }, [])

  // A phone that has just been loaded, or loaded again with other settings, gets the code at once.
  const send = (): void => {
    const message: ToPhone = { kind: 'code', code }
    screen.current?.contentWindow?.postMessage(message, location.origin)
  }
  useEffect(send, [listening])
  useEffect(() => {
    const timer = setTimeout(send, pause)
    return () => clearTimeout(timer)
  }, [code])

  function reset(): void {
    const insert = startCode(component, example) ?? ''
    editor.current?.dispatch({ changes: { from: 0, to: editor.current.state.doc.length, insert } })
  }

  const title = component.demo.examples.find(({ name }) => name === example)?.title
  return (
    <>
      <h1>
        {say({ zh: '演练场', en: 'Playground' })}{' '}
        <small>
          <a href={`#/components/${component.folder}`}>{say(component.demo.title)}</a>
          {title === undefined ? null : ` · ${say(title)}`}
        </small>
      </h1>
      <div class="component component_editing">
        <div class="component__text">
          <div class="editor" ref={field} />
          <p class="editor__foot">
            <button type="button" class="code__copy" onClick={reset}>
              {say({ zh: '还原', en: 'Reset' })}
            </button>
            <span class="quiet">
              {say({
                zh: '可以 import @weh5/ui、preact 与 preact/hooks；按 Tab 离开编辑器。',
                en: 'It may import @weh5/ui, preact and preact/hooks. Tab leaves the editor.',
              })}
            </span>
          </p>
          {failure === undefined ? null : (
            <p class="warning" role="alert">
              {failure}
            </p>
          )}
        </div>
        <Phone shows={{ playground: component.folder }} settings={settings} screen={screen} />
      </div>
    </>
  )
}
