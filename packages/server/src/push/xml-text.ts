/** What may hold a character that XML 1.0 cannot. Most text does not, and this finds out faster than the next one. */
const suspicious = /[^\t\n\r -\uD7FF\uE000-\uFFFD]/
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text without what XML 1.0 cannot hold, lone surrogates included: one such character makes a document unreadable. */
export function withoutImpossible(text: string): string {
  return suspicious.test(text) ? text.replace(impossible, '') : text
}
