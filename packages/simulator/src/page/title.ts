/** Tells the title of a document whenever it has become another one: the client shows it above the page. */
export function watchTitle(document: Document, tell: (title: string) => void): void {
  let last = document.title
  const look = (): void => {
    if (document.title === last) return
    last = document.title
    tell(last)
  }
  // <title> may not be there yet, and may be replaced.
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
}
