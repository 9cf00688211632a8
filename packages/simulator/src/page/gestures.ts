import type { Gesture, Locator } from '../bridge/protocol.ts'

/** What has a role by its tag; an explicit `role` goes before it. */
const roles: readonly (readonly [selector: string, role: string])[] = [
  ['button, summary, input[type=button], input[type=submit]', 'button'],
  ['a[href]', 'link'],
  ['input[type=checkbox]', 'checkbox'],
  ['input[type=radio]', 'radio'],
]
const withRole = ['[role]', ...roles.map(([selector]) => selector)].join()

/** Fields whose value counts, and not the taps into them. */
const fields = 'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file])'

/** Fields that hold what is nobody else's business. */
const personal = '[type=password], [type=tel], [type=email]'

/** Tells what the user does to a page by tapping and typing, and where, so that somebody else can do it again. */
export function watchGestures(window: Window & typeof globalThis, tell: (gesture: Gesture) => void): void {
  const on = (event: string, heard: (element: Element, event: Event) => void): void =>
    window.addEventListener(
      event,
      (happened) => {
        const [target] = happened.composedPath()
        if (target instanceof window.Element) heard(target, happened)
      },
      // Before the page, which may take the element away.
      true,
    )
  on('click', (target, { isTrusted }) => {
    // What a script does by itself it will do again.
    if (!isTrusted) return
    // The field of a label is clicked as well, right after it.
    const labelled = target.closest('label')?.control
    if (target.matches(fields) || (labelled && labelled !== target)) return
    tell({ action: 'tap', element: locate(target.closest(withRole) ?? target) })
  })
  on('change', (target) => {
    if (!target.matches(fields) || !('value' in target)) return
    const value = target.matches(personal) ? '' : String(target.value)
    tell({ action: target.matches('select') ? 'choose' : 'fill', element: locate(target), value })
  })
}

/** The way to an element that a reader of a test understands, as long as it leads to this one only. */
function locate(element: Element): Locator {
  const { id, ownerDocument: document } = element
  // In the shadow of an open tag nothing has a name that counts outside.
  if (element.getRootNode() !== document) return { by: 'css', css: pathTo(element) }
  const alone = (others: Iterable<Element>, name: string): boolean =>
    [...others].filter((other) => namesOf(other).some((text) => text.includes(name))).length === 1
  const [name] = namesOf(element)
  const role = roleOf(element)
  if (role && name) {
    const others = [...document.querySelectorAll(withRole)].filter((other) => roleOf(other) === role)
    if (alone(others, name)) return { by: 'role', role, name }
  }
  if (/^[A-Za-z][\w-]*$/.test(id)) return { by: 'css', css: `#${id}` }
  if (name && alone(document.querySelectorAll(element.localName), name)) {
    return element.matches(fields) ? { by: 'label', name } : { by: 'text', name }
  }
  return { by: 'css', css: pathTo(element) }
}

function roleOf(element: Element): string | undefined {
  return element.getAttribute('role') ?? roles.find(([selector]) => element.matches(selector))?.[1]
}

/** What an element is called, the longest first: a part of its accessible name, which whoever looks for it may know only by a part. */
function namesOf(element: Element): readonly string[] {
  const label = element.getAttribute('aria-label')
  if (label) return [label]
  const labels = 'labels' in element && element.labels ? [...(element.labels as NodeListOf<Element>)] : []
  return [...labels, element].flatMap(textsOf).toSorted((one, other) => other.length - one.length)
}

function textsOf(element: Element): readonly string[] {
  if (element.getAttribute('aria-hidden') === 'true') return []
  return [...element.childNodes].flatMap((node) => {
    if ('getAttribute' in node) return textsOf(node as Element)
    const text = node.nodeType === node.TEXT_NODE ? (node.textContent ?? '').trim() : ''
    return text === '' || text.length > 60 ? [] : [text]
  })
}

/** `main > div:nth-child(2)`, from the nearest element with an id, and into shadows. */
function pathTo(element: Element): string {
  const { id, localName, parentNode } = element
  if (id) return `#${CSS.escape(id)}`
  if (parentNode === null || parentNode === element.ownerDocument) return localName
  const step = `${localName}:nth-child(${[...parentNode.children].indexOf(element) + 1})`
  return 'host' in parentNode
    ? `${pathTo((parentNode as ShadowRoot).host)} ${step}`
    : `${pathTo(parentNode as Element)} > ${step}`
}
