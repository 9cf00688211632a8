import { useLayoutEffect } from '#framework'

/** Sets a custom property that the style sheet computes with. Not as a `style` attribute, which a page's policy may forbid. */
export function useStyleProperty(
  element: { readonly current: HTMLElement | null },
  name: `--wk-${string}`,
  value: string,
): void {
  useLayoutEffect(() => element.current?.style.setProperty(name, value), [name, value])
}
