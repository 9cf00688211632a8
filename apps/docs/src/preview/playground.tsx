import { type ComponentChildren, render } from 'preact'
import { Boundary } from '../playground/boundary.tsx'
import { compile } from '../playground/compile.ts'
import type { FromPhone, ToPhone } from '../playground/messages.ts'

/** Shows whatever code the page around this one sends. */
export function startPlayground(root: HTMLElement, frame: (children: ComponentChildren) => ComponentChildren): void {
  const tell = (message: FromPhone): void => parent.postMessage(message, location.origin)
  let run = 0
  let failed = false
  function fail(error: unknown): void {
    failed = true
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }

  addEventListener('message', ({ data, source, origin }: MessageEvent<ToPhone>) => {
    if (source !== parent || origin !== location.origin || data.kind !== 'code') return
    try {
      const Example = compile(data.code)
      run += 1
      failed = false
      render(
        frame(
          <Boundary key={run} onError={fail}>
            <div class="example example_alone">
              <Example />
            </div>
          </Boundary>,
        ),
        root,
      )
      if (!failed) tell({ kind: 'shown' })
    } catch (error) {
      fail(error)
    }
  })
  addEventListener('error', ({ error }: ErrorEvent) => fail(error))
  addEventListener('unhandledrejection', ({ reason }) => fail(reason))
  tell({ kind: 'listening' })
}
