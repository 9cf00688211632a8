const silenced = new Set<Element>()

/** Makes everything but `root` inert, or with no `root` nothing: what screen readers, Tab and fingers find is `root` alone. */
export function isolate(root: Element | undefined): void {
  const beside = new Set(root === undefined ? [] : everythingBeside(root))
  for (const element of silenced) {
    if (beside.has(element)) continue
    element.removeAttribute('inert')
    silenced.delete(element)
  }
  for (const element of beside) {
    // What was inert before is the application's own business, and stays so afterwards.
    if (element.hasAttribute('inert')) continue
    element.setAttribute('inert', '')
    silenced.add(element)
  }
}

function everythingBeside(root: Element): Element[] {
  const parent = root.parentElement
  if (parent === null || root === document.body) return []
  // Toasts go on being read out while a dialog is open.
  const siblings = [...parent.children].filter((element) => element !== root && !element.hasAttribute('data-wk-live'))
  return [...siblings, ...everythingBeside(parent)]
}
