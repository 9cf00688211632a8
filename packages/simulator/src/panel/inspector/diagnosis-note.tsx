import type { VNode } from 'preact'
import type { Diagnosis, Diff } from '../../doctor/diagnose.ts'
import { usePanel } from '../context.ts'

/** Why the last config failed, and what to do about it. */
export function DiagnosisNote({ diagnosis }: { readonly diagnosis: Diagnosis }): VNode {
  const { words, language } = usePanel()
  return (
    <section class="diagnosis" role="alert">
      <h2>
        {words.signatureWrong} <code>{diagnosis.code}</code>
      </h2>
      <p>{diagnosis.what[language]}</p>
      <p class="diagnosis-fix">{diagnosis.fix[language]}</p>
      {diagnosis.diff && <Strings diff={diagnosis.diff} />}
    </section>
  )
}

/** The two strings to sign, each marked from where they part. */
function Strings({ diff: { expected, signed, at } }: { readonly diff: Diff }): VNode {
  return (
    <dl>
      {[
        ['+', expected],
        ['−', signed],
      ].map(([sign, text = '']) => (
        <div key={sign}>
          <dt>{sign}</dt>
          <dd>
            {text.slice(0, at)}
            <mark>{text.slice(at)}</mark>
          </dd>
        </div>
      ))}
    </dl>
  )
}
