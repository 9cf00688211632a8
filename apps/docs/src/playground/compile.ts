import * as ui from '@weh5/ui'
import * as preact from 'preact'
import * as hooks from 'preact/hooks'
import * as runtime from 'preact/jsx-runtime'
import { transform } from 'sucrase'

const modules: Readonly<Record<string, object>> = {
  '@weh5/ui': ui,
  preact,
  'preact/hooks': hooks,
  'preact/jsx-runtime': runtime,
}

/**
 * The component that a module exports by default. It is TypeScript with JSX and may import the kit and Preact.
 *
 * @throws {Error} with a text for whoever wrote the code
 */
export function compile(code: string): preact.ComponentType {
  const { code: script } = transform(code, {
    transforms: ['typescript', 'jsx', 'imports'],
    jsxRuntime: 'automatic',
    jsxImportSource: 'preact',
    production: true,
  })
  const exported: { default?: unknown } = {}
  // The reader's own code in the reader's own browser: it comes from the editor and from nowhere else.
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  new Function('require', 'exports', script)(load, exported)
  if (typeof exported.default !== 'function') throw new Error('export default a component · 请 export default 一个组件')
  return exported.default as preact.ComponentType
}

function load(name: string): object {
  const found = modules[name]
  if (found === undefined) throw new Error(`${name}? ${Object.keys(modules).slice(0, 3).join(', ')}`)
  return found
}
