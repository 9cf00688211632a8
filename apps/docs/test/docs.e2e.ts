import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chapters } from '@weh5/protocol/endpoints'
import { jsApiSpecs } from '@weh5/protocol/jsapi'
import type axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../../scripts/chromium.mjs'
import { serveDocs } from './serve.ts'

const uiFolder = join(import.meta.dirname, '..', '..', '..', 'packages', 'ui', 'src')
const folders = readdirSync(uiFolder).filter((name) => existsSync(join(uiFolder, name, 'demo.tsx')))
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pictures = join(import.meta.dirname, '..', '..', '..', '.cache', 'docs-screens')

let browser: Browser
let docs: Awaited<ReturnType<typeof serveDocs>>
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  docs = await serveDocs()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await docs.close()
})

async function open(path: string, options: { width?: number; locale?: string } = {}): Promise<Page> {
  const { width = 1280, locale = 'zh-CN' } = options
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale })
  const page = await context.newPage()
  page.on('pageerror', (error) => expect.unreachable(error.message))
  await page.goto(`${docs.url}#/${path}`)
  await page.locator('main h1').first().waitFor()
  // The registry comes after the page.
  if (path.startsWith('api/')) await page.locator('main section[id]').first().waitFor()
  return page
}

describe('the gallery', () => {
  it('has a page for every component, with a phone, code and properties', async () => {
    const page = await open('')
    for (const folder of folders) {
      await page.evaluate((hash) => location.assign(hash), `#/components/${folder}`)
      const phone = page.frameLocator('.phone__screen')
      await phone.locator('[data-example]').first().waitFor({ state: 'attached' })
      await expect.poll(() => page.locator('.phone__screen').getAttribute('src')).toContain(`demo=${folder}&`)
      const code = await page.locator('.component__text > section pre').allTextContents()
      expect(code.length, folder).toBeGreaterThan(0)
      for (const text of code) expect(text, folder).toMatch(/^(?:async )?function [\s\S]*\}$/)
    }
    await page.context().close()
  })

  it('reads the properties from the types', async () => {
    const page = await open('components/button')
    const row = page.getByRole('row').filter({ has: page.getByText('variant', { exact: true }) })
    expect(await row.textContent()).toContain("'primary' | 'default' | 'warn'")
    expect(await row.textContent()).toContain('primary is the one action of a page that counts'.slice(11))
    await page.screenshot({ path: join(pictures, 'button.png') })
    await page.context().close()
  })

  it('lets a component be tried', async () => {
    const page = await open('components/dialog')
    const phone = page.frameLocator('.phone__screen')
    await phone.getByRole('button').first().click()
    await phone.getByRole('dialog').or(phone.getByRole('alertdialog')).first().waitFor()
    await page.context().close()
  })

  it('changes palette, language and direction of the phone with its own', async () => {
    const page = await open('components/form')
    await page.getByLabel('主题').selectOption('dark')
    await page.getByLabel('模式').selectOption('contrast')
    await page.getByLabel('方向').selectOption('rtl')
    await page.getByLabel('语言').selectOption('en')
    await page.getByRole('heading', { name: 'Properties' }).waitFor()
    const phone = page.frameLocator('.phone__screen')
    await phone.getByRole('heading', { name: 'Form page' }).waitFor()
    await phone.locator('[data-example="page"]').getByRole('button', { name: '确定' }).click()
    await phone.getByText('Please fill this in').first().waitFor()
    const html = phone.locator('html')
    expect(await html.getAttribute('data-weui-theme')).toBe('dark')
    expect(await html.getAttribute('data-weui-mode')).toBe('contrast')
    expect(await html.getAttribute('dir')).toBe('rtl')
    await page.screenshot({ path: join(pictures, 'form-dark.png') })
    await page.reload()
    await page.getByRole('heading', { name: 'Properties' }).waitFor()
    await page.context().close()
  })

  it.each([320, 375, 768, 1280])('needs no scrolling sideways at %d px', async (width) => {
    for (const path of [
      '',
      'components/input',
      'jsapi/scanQRCode',
      'api/menu',
      'playground/dialog/confirm',
      'guide/server',
    ]) {
      const page = await open(path, { width })
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
      await page.screenshot({ path: join(pictures, `${path.replaceAll('/', '-') || 'home'}-${width}.png`) })
      await page.context().close()
    }
  })
})

describe('the site', () => {
  it.each([
    '',
    'components/input',
    'jsapi/scanQRCode',
    'api/menu',
    'playground/dialog/confirm',
    'guide/server',
    'guide/scaling',
  ])('passes axe at #/%s', async (path) => {
    for (const width of [320, 1280]) {
      const page = await open(path, { width })
      await page.addScriptTag({ content: axeSource })
      const found = await page.evaluate(async () => {
        const { axe: tool } = globalThis as unknown as { axe: typeof axe }
        const { violations } = await tool.run(document, { iframes: false })
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
      })
      expect(found, `${width} px`).toEqual([])
      await page.context().close()
    }
  })
})

describe('the reference', () => {
  it('has a page for every JSAPI, with code and what the clients send', async () => {
    const page = await open('')
    for (const { api } of jsApiSpecs) {
      await page.evaluate((hash) => location.assign(hash), `#/jsapi/${api.name}`)
      await page.getByRole('heading', { level: 1, name: api.name }).waitFor()
      const code = await page.locator('main pre').allTextContents()
      expect(code[0], api.name).toContain(`apis: { ${api.name} }`)
    }
    await page.context().close()
  })

  it('tells what each client sends', async () => {
    const page = await open('jsapi/scanQRCode', { locale: 'en-US' })
    await page.getByRole('heading', { name: 'android' }).waitFor()
    expect(await page.locator('main').textContent()).toContain('scan_code')
    expect(await page.getByText('Missing on').locator('..').textContent()).toContain('windows')
    await page.screenshot({ path: join(pictures, 'scanQRCode.png') })
    await page.context().close()
  })
})

describe('the playground', () => {
  /** The example that a component page shows first, by folder. */
  const first = (folder: string): string =>
    /name: '([\w-]+)'/.exec(readFileSync(join(uiFolder, folder, 'demo.tsx'), 'utf8'))?.[1] ?? ''

  it('runs an example of every component as it stands', async () => {
    const page = await open('')
    const phone = page.frameLocator('.phone__screen')
    for (const folder of folders) {
      await page.evaluate((hash) => location.assign(hash), `#/playground/${folder}/${first(folder)}`)
      await expect.poll(() => page.locator('.phone__screen').getAttribute('src')).toContain(`playground=${folder}&`)
      await phone.locator('.example_alone').waitFor({ state: 'attached' })
      expect(await page.getByRole('alert').allTextContents(), folder).toEqual([])
    }
    await page.context().close()
  })

  it('follows what is typed, says what is wrong with it, and goes back', async () => {
    const page = await open('components/button')
    await page.getByRole('link', { name: '改一改' }).first().click()
    const phone = page.frameLocator('.phone__screen')
    await phone.getByRole('button', { name: '页面主操作' }).waitFor()
    const editor = page.getByRole('textbox', { name: '示例代码' })
    const write = async (code: string): Promise<void> => {
      await editor.fill(code)
    }
    await write("import { Button } from '@weh5/ui'\nexport default () => <Button>逛展</Button>")
    await phone.getByRole('button', { name: '逛展' }).waitFor()
    await write('export default () => <Button>')
    await page
      .getByRole('alert')
      .filter({ hasText: /Unexpected|Unterminated/ })
      .waitFor()
    await write("import '@weh5/server'\nexport default () => null")
    await page.getByRole('alert').filter({ hasText: '@weh5/server?' }).waitFor()
    await write('export default () => { throw new Error("burst") }')
    await page.getByRole('alert').filter({ hasText: 'burst' }).waitFor()
    await page.getByRole('button', { name: '还原' }).click()
    await phone.getByRole('button', { name: '页面主操作' }).waitFor()
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await page.screenshot({ path: join(pictures, 'playground.png') })
    await page.context().close()
  })

  it('keeps the code when the phone changes its palette', async () => {
    const page = await open('playground/button/variants')
    const phone = page.frameLocator('.phone__screen')
    await page
      .getByRole('textbox', { name: '示例代码' })
      .fill("import { Button } from '@weh5/ui'\nexport default () => <Button>逛展</Button>")
    await phone.getByRole('button', { name: '逛展' }).waitFor()
    await page.getByLabel('主题').selectOption('dark')
    await expect.poll(() => phone.locator('html').getAttribute('data-weui-theme')).toBe('dark')
    await phone.getByRole('button', { name: '逛展' }).waitFor()
    await page.context().close()
  })
})

describe('the HTTP API', () => {
  it('has a page for every chapter, with every endpoint of it', async () => {
    const page = await open('')
    for (const [chapter, rows] of Object.entries(chapters)) {
      await page.evaluate((hash) => location.assign(hash), `#/api/${chapter}`)
      await expect
        .poll(() => page.locator('main section[id]').count(), { message: chapter })
        .toBe(Object.keys(rows).length)
    }
    await page.context().close()
  })

  it('says how an endpoint is called, and what became of it', async () => {
    const page = await open('api/groups', { locale: 'en-US' })
    const create = page.locator('[id="groups.create"]')
    expect(await create.locator('pre').first().textContent()).toBe(
      'await account.api.groups.create({\n  group: {\n    name: string\n  }\n})',
    )
    expect(await create.locator('.warning').textContent()).toContain('Tags took the place of groups. tags.create')
    await create.getByRole('link', { name: 'tags.create' }).click()
    await page.locator('[id="tags.create"]').waitFor()
    await page.screenshot({ path: join(pictures, 'api-tags.png') })
    await page.context().close()
  })
})

describe('the guides', () => {
  it('are the READMEs of the packages', async () => {
    const page = await open('')
    const links = await page.locator('.cards a').all()
    expect(links).toHaveLength(5)
    for (const name of ['client', 'server', 'ui', 'simulator', 'protocol']) {
      await page.evaluate((hash) => location.assign(hash), `#/guide/${name}`)
      await page.getByRole('heading', { level: 1, name: `@weh5/${name}` }).waitFor()
    }
    await page.context().close()
  })

  it('tell how the server scales', async () => {
    const page = await open('guide/server', { width: 375 })
    await page.getByRole('link', { name: 'What each size needs' }).click()
    await page.getByRole('heading', { level: 2, name: 'Several regions' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    await page.screenshot({ path: join(pictures, 'scaling-375.png') })
    await page.context().close()
  })

  it('say so when there is no such page', async () => {
    const page = await open('components/no-such-thing')
    await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
    await page.context().close()
  })
})
