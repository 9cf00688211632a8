import type { Element } from '#framework'

/** What stands in a component folder's demo.tsx: the gallery shows it, and the harnesses in test/ run it. */
export interface Demo {
  readonly title: Bilingual
  readonly examples: readonly Example[]
}

export interface Example {
  /** In the address, and in official.html the markup that it has to look like. */
  readonly name: string
  readonly title: Bilingual
  /** A function declaration of the same file, so that the gallery can show its code. */
  readonly Example: () => Element
  /**
   * The pixels, of the official rendering, that may differ: a share of all, 0.0015 unless told, for every palette or for one. Where more
   * is allowed, `deviation` says why.
   */
  readonly tolerance?: number | Partial<Record<Palette, number>>
  readonly deviation?: string
}

/** The palettes of WeUI that are compared. */
export type Palette = 'light' | 'dark' | 'care'

interface Bilingual {
  readonly zh: string
  readonly en: string
}
