// The page of one example as the server rendered it, taken over by the browser: `?example=button/variants`.
import '../../src/style.css'
import { pageOf } from './example-page.tsx'
import { hydrate } from './hydrate-with/preact.ts'
import './harness.css'

const root = document.getElementById('root')
const example = new URLSearchParams(location.search).get('example')
if (root === null || example === null) throw new Error(`no such example: ${location.search}`)
// What the tests ask for afterwards: is each element of the server still there? A list without an end may drop what is off the screen.
const rendered = [...root.querySelectorAll('*')].filter((element) => {
  const row = element.closest('.wk-infinite [data-row]')
  return row === null || row.getBoundingClientRect().top < innerHeight
})
hydrate(pageOf(example), root)
Object.assign(window, { rendered })
