/** Undefined for a text that is no address. Half the cost of asking `URL.canParse` first. */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
