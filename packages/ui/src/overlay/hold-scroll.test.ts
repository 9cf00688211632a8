import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listen } from '../listen.ts'
import { holdScroll } from './hold-scroll.ts'

// jsdom has no layout: the sizes that a browser would have measured are given.

let panel: HTMLElement
let release: () => void
beforeEach(() => {
  document.body.innerHTML = '<p>page</p><div id="panel"><div id="list"><span>row</span></div><input type="range"></div>'
  panel = find('#panel')
  release = listen(
    document,
    holdScroll(() => panel),
    { passive: false },
  )
})
afterEach(() => release())

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (element === null) throw new Error(`no ${selector}`)
  return element
}

/** Makes `#list` scroll by `range` px, of which it has `offset` behind it. */
function scrolling(axis: 'x' | 'y', range: number, offset: number): void {
  const [size, position] = axis === 'y' ? ['Height', 'Top'] : ['Width', 'Left']
  const list = find('#list')
  list.style.setProperty(`overflow-${axis}`, 'auto')
  Object.defineProperties(list, {
    [`scroll${size}`]: { value: 100 + range, configurable: true },
    [`client${size}`]: { value: 100, configurable: true },
    [`scroll${position}`]: { value: offset, configurable: true },
  })
}

/** Whether the page lets a finger that goes down on `target` and moves by `x` and `y` px move anything. */
function moves(target: Element, { x = 0, y = 0, fingers = 1 }: { x?: number; y?: number; fingers?: number }): boolean {
  const touch = (type: string, clientX: number, clientY: number): boolean => {
    const touches = Array.from({ length: fingers }, () => ({ clientX, clientY }))
    return target.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), { touches }))
  }
  touch('touchstart', 100, 100)
  return touch('touchmove', 100 + x, 100 + y)
}

describe('the page behind an overlay, on iOS', () => {
  it('stays where it is under a finger beside the panel, or on what does not scroll', () => {
    expect(moves(find('p'), { y: -20 })).toBe(false)
    expect(moves(find('span'), { y: -20 })).toBe(false)
  })

  it('leaves a scroller in the panel to the finger as far as it goes', () => {
    scrolling('y', 200, 0)
    expect(moves(find('span'), { y: -20 }), 'there is more below').toBe(true)
    expect(moves(find('span'), { y: 20 }), 'it stands at its beginning').toBe(false)
    expect(moves(find('span'), { x: -20 }), 'it does not go sideways').toBe(false)
    scrolling('y', 200, 200)
    expect(moves(find('span'), { y: -20 }), 'it stands at its end').toBe(false)
    expect(moves(find('span'), { y: 20 })).toBe(true)
  })

  it('leaves a scroller from right to left to the finger, whose offsets are negative', () => {
    scrolling('x', 200, -200)
    expect(moves(find('span'), { x: -20 })).toBe(true)
    expect(moves(find('span'), { x: 20 })).toBe(false)
  })

  it('lets a slider be dragged, and two fingers enlarge', () => {
    expect(moves(find('input'), { x: 20 })).toBe(true)
    expect(moves(find('p'), { y: 20, fingers: 2 })).toBe(true)
  })
})
