// @vitest-environment node
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Demo } from '../src/demo.ts'
import { componentsFolder } from './harness/build.ts'
import { withoutOfficialMarkup } from './harness/without-official-markup.ts'

const demos = import.meta.glob<Demo>('../src/*/demo.tsx', { eager: true, import: 'demo' })
const has = (folder: string, file: string): boolean => existsSync(join(componentsFolder, folder, file))

/** What has a page of its own is a component. */
const components = readdirSync(componentsFolder).filter((folder) => has(folder, 'README.md'))

describe('the comparison with WeUI', () => {
  it.each(components)('takes in %s, or says why not', (folder) => {
    const isCompared = has(folder, 'official.html')
    expect(isCompared, 'either official.html, or a line in without-official-markup.ts').not.toBe(
      folder in withoutOfficialMarkup,
    )
  })

  it('explains no component away that is not there', () => {
    expect(Object.keys(withoutOfficialMarkup).filter((folder) => !components.includes(folder))).toEqual([])
  })

  it('says why wherever an example may differ by more than 0.15 %', () => {
    const examples = Object.entries(demos).flatMap(([path, { examples: those }]) =>
      those.map(({ name, tolerance, deviation }) => ({
        of: `${path.split('/').at(-2)}/${name}`,
        tolerance,
        deviation,
      })),
    )
    const most = ({ tolerance = 0 }: (typeof examples)[number]): number =>
      typeof tolerance === 'number' ? tolerance : Math.max(...Object.values(tolerance))
    for (const example of examples) {
      expect(example.deviation !== undefined, example.of).toBe(most(example) > 0.0015)
    }
  })
})
