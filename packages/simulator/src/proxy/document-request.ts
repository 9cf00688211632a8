import type { IncomingHttpHeaders } from 'node:http'

const documents: ReadonlySet<string> = new Set(['document', 'iframe', 'frame'])

/**
 * Whether a browser asks for a document to show, and not for a piece of HTML to work with. A service worker that hands a navigation on
 * loses its `Sec-Fetch-Dest` but keeps the `Accept` that only navigations send.
 */
export function isDocumentRequest(headers: IncomingHttpHeaders): boolean {
  const destination = headers['sec-fetch-dest']
  const accept = headers.accept ?? ''
  if (destination === undefined) return accept.includes('text/html')
  if (typeof destination === 'string' && documents.has(destination)) return true
  return destination === 'empty' && accept.includes('application/xhtml+xml')
}
