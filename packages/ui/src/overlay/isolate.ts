let silenced: Element[] = []

/**
 * Makes everything beside `panel`, or with no panel nothing, inert: what screen readers, Tab and fingers find is the panel alone. What is
 * inert already is the application's own business, and stays so; toasts go on being read out.
 */
export function isolate(panel: Element | undefined): void {
  for (const element of silenced) element.removeAttribute('inert')
  silenced = [...document.body.children].filter(
    (child) => panel !== undefined && !child.contains(panel) && !child.matches('[inert], [data-wk-live]'),
  )
  for (const element of silenced) element.setAttribute('inert', '')
}
