/** A tree that lives outside the application's own, as the imperative overlays do. */
export interface Mounted<Node> {
  readonly update: (node: Node) => void
  readonly unmount: () => void
}
