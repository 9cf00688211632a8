import { type ComponentChild, hydrate as hydratePreact } from 'preact'

/** Takes over what the server rendered into `container`. For React the build puts react.ts in the place of this file. */
export function hydrate(tree: ComponentChild, container: HTMLElement): void {
  hydratePreact(tree, container)
}
