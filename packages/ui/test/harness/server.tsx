// What a server does with every example. For React the build puts react-dom/server in the place of preact-render-to-string.
import { renderToString } from 'preact-render-to-string'
import { pageOf } from './example-page.tsx'

export { examples } from './example-page.tsx'

/** The text of one example's page. */
export const render = (example: string): string => renderToString(pageOf(example))
