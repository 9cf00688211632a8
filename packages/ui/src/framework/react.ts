import type { HTMLAttributes, ReactElement, ReactNode } from 'react'
import { useEffect, useLayoutEffect as useReactLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import type { Mounted as MountedTree } from './mounted.ts'

// The same seam as preact.ts, for `@weh5/ui/react`: React 18.3 and later.
export { createContext, Fragment, useCallback, useContext, useEffect, useId, useMemo, useRef, useState } from 'react'
export { createPortal } from 'react-dom'

export type Node = ReactNode
export type Element = ReactElement | null
export type Attributes = Omit<HTMLAttributes<HTMLElement>, 'children' | 'className' | 'role'>
export type Mounted = MountedTree<Node>

/** React 18 warns of layout effects on a server, where it runs neither kind. */
export const useLayoutEffect: typeof useReactLayoutEffect =
  typeof document === 'undefined' ? useEffect : useReactLayoutEffect

export function mount(node: Node, container: HTMLElement): Mounted {
  const root = createRoot(container)
  root.render(node)
  return { update: (next) => root.render(next), unmount: () => root.unmount() }
}
