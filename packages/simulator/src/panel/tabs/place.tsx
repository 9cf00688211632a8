import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { WorldView } from '../../control/protocol.ts'
import type { Position } from '../../world/beacon.ts'
import { usePanel } from '../context.ts'
import { AddForm } from './add-form.tsx'
import './place.css'

type Piece = 'phone' | number

/** Metres on the plan. */
const hall = { width: 24, height: 14 }

/** Metres around the hall, so that what stands at a wall is in sight. */
const margin = 1

const steps: Readonly<Record<string, Position>> = {
  ArrowLeft: { x: -0.5, y: 0 },
  ArrowRight: { x: 0.5, y: 0 },
  ArrowUp: { x: 0, y: -0.5 },
  ArrowDown: { x: 0, y: 0.5 },
}

/** The floor plan: where the phone is and what it hears there. */
export function PlaceTab({ world }: { readonly world: WorldView | undefined }): VNode | null {
  const { words, send } = usePanel()
  const plan = useRef<SVGSVGElement>(null)
  const [dragged, setDragged] = useState<{ readonly what: Piece; readonly position: Position }>()
  if (world === undefined) return null

  const at = (what: Piece, position: Position): Position => (dragged?.what === what ? dragged.position : position)
  const place = (what: Piece, position: Position): void => send({ kind: 'place', what, position: within(position) })

  function pointed(event: PointerEvent): Position {
    const box = plan.current?.getBoundingClientRect() ?? { left: 0, top: 0, width: 1, height: 1 }
    return within({
      x: ((event.clientX - box.left) / box.width) * (hall.width + 2 * margin) - margin,
      y: ((event.clientY - box.top) / box.height) * (hall.height + 2 * margin) - margin,
    })
  }

  const handles = (what: Piece, position: Position, name: string): object => ({
    // SVG takes attributes as they are written.
    tabindex: 0,
    role: 'button',
    'aria-label': `${name} ${position.x.toFixed(1)} m, ${position.y.toFixed(1)} m`,
    onPointerDown: (event: PointerEvent) => {
      if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId)
      setDragged({ what, position })
    },
    onPointerMove: (event: PointerEvent) => {
      if (dragged?.what === what) setDragged({ what, position: pointed(event) })
    },
    onPointerUp: (event: PointerEvent) => {
      if (dragged?.what !== what) return
      place(what, pointed(event))
      setDragged(undefined)
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = steps[event.key]
      if (step === undefined) return
      event.preventDefault()
      place(what, { x: position.x + step.x, y: position.y + step.y })
    },
  })

  const phone = at('phone', world.position)
  return (
    <div class="tab">
      <svg
        ref={plan}
        class="plan"
        viewBox={`${-margin} ${-margin} ${hall.width + 2 * margin} ${hall.height + 2 * margin}`}
      >
        <rect
          class="plan-floor"
          x={-margin}
          y={-margin}
          width={hall.width + 2 * margin}
          height={hall.height + 2 * margin}
          rx=".4"
        />
        {world.beacons.map((beacon, index) => {
          const { x, y } = at(index, beacon.position)
          return (
            <g
              key={index}
              class="plan-beacon"
              data-heard={beacon.rssi !== null}
              transform={`translate(${x} ${y})`}
              {...handles(index, beacon.position, beacon.label)}
            >
              <circle class="plan-wave" r={beacon.rssi === null ? 0.8 : Math.max(0.8, (110 + beacon.rssi) / 14)} />
              <circle r=".38" />
              <text y="1.25">{beacon.label}</text>
            </g>
          )
        })}
        <g
          class="plan-phone"
          transform={`translate(${phone.x} ${phone.y})`}
          {...handles('phone', world.position, words.you)}
        >
          <rect x="-.36" y="-.6" width=".72" height="1.2" rx=".16" />
          <text y="-.95">{words.you}</text>
        </g>
      </svg>
      <p class="hint">{words.drag}</p>
      <table class="heard">
        <tbody>
          {world.beacons.map(({ label, rssi }, beacon) => (
            <tr key={beacon}>
              <th scope="row">{label}</th>
              <td>{rssi === null ? words.notHeard : `${rssi} dBm`}</td>
              <td>
                <i style={{ width: `${strength(rssi)}%` }} />
              </td>
              <td>
                <button
                  type="button"
                  class="quiet"
                  aria-label={`${words.remove} ${label}`}
                  onClick={() => send({ kind: 'remove-beacon', beacon })}
                >
                  {words.remove}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <AddForm label={words.beaconName} onAdd={(label) => send({ kind: 'add-beacon', label })} />
    </div>
  )
}

function within({ x, y }: Position): Position {
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return {
    x: tenth(Math.min(hall.width, Math.max(0, x))),
    y: tenth(Math.min(hall.height, Math.max(0, y))),
  }
}

/** A signal as a share of the strongest one that is likely, in per cent. */
function strength(rssi: number | null): number {
  return rssi === null ? 0 : Math.min(100, Math.max(2, ((rssi + 110) / 70) * 100))
}
