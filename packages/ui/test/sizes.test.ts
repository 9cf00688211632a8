// @vitest-environment node
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { componentsFolder } from './harness/build.ts'
import { scriptSize, styleSize } from './harness/bundle.ts'

// A thousand bytes, as the unit says.
const kB = 1000

// Minified and gzipped, without the framework.
describe('the size of the kit', () => {
  it('is at most 10 kB for Button, List, Dialog, Toast and Picker, scripts and styles', async () => {
    const script = await scriptSize(['Button', 'List', 'ListItem', 'Dialog', 'toast', 'Picker'])
    const style = styleSize(['button', 'list', 'dialog', 'toast', 'picker'])
    console.log(`five: ${script} B of script, ${style} B of style`)
    expect(script + style).toBeLessThanOrEqual(10 * kB)
  })

  it('is at most 1.2 kB more for the calls: alert, confirm, prompt and picker.open', async () => {
    const components = await scriptSize(['Button', 'List', 'ListItem', 'Dialog', 'toast', 'Picker'])
    const calls = await scriptSize(['Button', 'List', 'ListItem', 'dialog', 'toast', 'picker'])
    expect(calls - components).toBeLessThanOrEqual(1.2 * kB)
  })

  it('is at most 30 kB of script and 12 kB of style for everything', async () => {
    const script = await scriptSize('*')
    const style = styleSize('*')
    console.log(`all: ${script} B of script, ${style} B of style`)
    expect(script).toBeLessThanOrEqual(30 * kB)
    expect(style).toBeLessThanOrEqual(12 * kB)
  })

  it('is next to nothing for what a page does not import', async () => {
    expect(await scriptSize(['Button'])).toBeLessThan(1 * kB)
    expect(await scriptSize(['InfoIcon'])).toBeLessThan(0.6 * kB)
  })

  it('is known for the script of each component', async () => {
    const components = [
      'Button',
      'ListItem',
      'Dialog',
      'Sheet',
      'ActionSheet',
      'toast',
      'toptips',
      'Picker',
      'DatePicker',
      'Calendar',
      'Gallery',
      'Form',
      'Uploader',
      'Swiper',
    ]
    const costs = await Promise.all(components.map(async (name) => ({ name, bytes: await scriptSize([name]) })))
    console.log(costs.map(({ name, bytes }) => `${name.padEnd(20)} ${bytes}`).join('\n'))
    for (const { name, bytes } of costs) expect(bytes, name).toBeLessThan(7 * kB)
  })

  it('is known for the style of each component', () => {
    const folders = readdirSync(componentsFolder).filter((name) =>
      existsSync(join(componentsFolder, name, `${name}.css`)),
    )
    const tokens = styleSize([])
    const costs = folders.map((folder) => ({ folder, bytes: styleSize([folder]) - tokens }))
    console.log(costs.map(({ folder, bytes }) => `${folder.padEnd(20)} ${bytes}`).join('\n'))
    for (const { folder, bytes } of costs) expect(bytes, folder).toBeLessThan(2.5 * kB)
  })
})
