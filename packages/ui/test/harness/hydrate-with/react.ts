import type { ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'

/** What preact.ts does, for React, which reports as an error of the page what it has to render anew. */
export function hydrate(tree: ReactNode, container: HTMLElement): void {
  hydrateRoot(container, tree)
}
