/** Markup that is safe to send: interpolated text was escaped. */
export interface Markup {
  readonly markup: string
}

type Piece = string | number | Markup | readonly Markup[]

/** A template whose interpolations are escaped unless they are markup themselves. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const markup = strings.map((string, index) => string + written(pieces[index])).join('')
  return { markup }
}

function written(piece: Piece | undefined): string {
  if (piece === undefined) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escapeMarkup(String(piece))
  return 'markup' in piece ? piece.markup : piece.map(({ markup }) => markup).join('')
}

/** Text for markup, attributes included. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A value for an inline script: JSON that cannot close the script element. */
export function scriptValue(value: unknown): Markup {
  return { markup: JSON.stringify(value).replaceAll('<', '\\u003c') }
}
