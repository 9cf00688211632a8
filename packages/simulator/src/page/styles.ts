import { wrapMethod } from './wrap.ts'

/**
 * Maps the addresses in what code of a page says about looks. A property of `element.style` cannot be wrapped in every browser, but it
 * shows in the attribute, and browsers ask for nothing before they draw: an observer comes in time.
 *
 * @param css - Maps the addresses in a piece of CSS.
 */
export function watchStyles(window: Window & typeof globalThis, css: (text: string) => string): void {
  const { document, CSSStyleSheet, HTMLElement, HTMLStyleElement, MutationObserver } = window
  for (const method of ['insertRule', 'replace', 'replaceSync'])
    wrapMethod(CSSStyleSheet.prototype, method, ([text, ...rest]) => [css(String(text)), ...rest])

  const mend = (node: Node | null): void => {
    if (node instanceof HTMLStyleElement) {
      const text = node.textContent ?? ''
      const mapped = css(text)
      if (mapped !== text) node.textContent = mapped
    } else if (node instanceof HTMLElement) {
      const style = node.getAttribute('style') ?? ''
      const mapped = css(style)
      if (mapped !== style) node.setAttribute('style', mapped)
    }
  }
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      mend(type === 'characterData' ? target.parentNode : target)
      for (const node of addedNodes) {
        mend(node)
        if (node instanceof HTMLElement) node.querySelectorAll('style, [style]').forEach(mend)
      }
    }
  })
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['style'],
  })
}
