import type { ComponentChildren, HTMLAttributes, VNode } from 'preact'
import { render } from 'preact'
import type { Mounted as MountedTree } from './mounted.ts'

// The one seam to the framework: components import hooks, portals and types from `#framework`, which is this file for Preact and
// react.ts for React (package.json, `imports`).
export { createContext, createPortal, Fragment } from 'preact'
export { useCallback, useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

/** Whatever can stand between two tags. */
export type Node = ComponentChildren

/** What a component returns. */
export type Element = VNode | null

/**
 * The attributes that any HTML element takes: events, `id`, `aria-*`, `data-*`. Not `role`, which a component has already, nor `ref`,
 * which React passes on only since 19.
 */
export type Attributes = Omit<HTMLAttributes<HTMLElement>, 'children' | 'class' | 'className' | 'ref' | 'role'>

/** A tree that lives outside the application's own. */
export type Mounted = MountedTree<Node>

/** Renders `node` into `container`. */
export function mount(node: Node, container: HTMLElement): Mounted {
  const update = (next: Node): void => render(next, container)
  update(node)
  return { update, unmount: () => render(null, container) }
}
