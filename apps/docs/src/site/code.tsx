import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useText } from './language.ts'

/** Code to read and to copy. */
export function Code({ children }: { children: string }): JSX.Element {
  const say = useText()
  const [copied, setCopied] = useState(false)
  return (
    <div class="code">
      <pre tabIndex={0}>
        <code>{children}</code>
      </pre>
      <button
        type="button"
        class="code__copy"
        onClick={() => {
          void navigator.clipboard.writeText(children).then(() => setCopied(true))
          setTimeout(() => setCopied(false), 1500)
        }}
      >
        {copied ? say({ zh: '已复制', en: 'Copied' }) : say({ zh: '复制', en: 'Copy' })}
      </button>
    </div>
  )
}
