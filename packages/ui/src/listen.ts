type Events = WindowEventMap & DocumentEventMap

/** One listener per name of an event. */
export type Listeners = { readonly [Type in keyof Events]?: (event: Events[Type]) => void }

/** Calls `listeners` at the events of their names on `target`. Returns how to stop. */
export function listen(target: EventTarget, listeners: Listeners, options?: AddEventListenerOptions): () => void
export function listen(target: EventTarget, listeners: object, options?: AddEventListenerOptions): () => void {
  const all = Object.entries(listeners)
  for (const [type, listener] of all) target.addEventListener(type, listener, options)
  return () => {
    for (const [type, listener] of all) target.removeEventListener(type, listener, options)
  }
}
