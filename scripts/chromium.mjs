// A Chromium for the end-to-end tests: the one in CHROMIUM_PATH, the one on the system, or the one packaged on npm.
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const onSystem = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

// Chromium would otherwise look up its maker's hosts at every start.
const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** Launches headless Chromium. Throws when CHROMIUM_PATH names no file; nothing is installed on the system. */
export async function launchChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`)
  const executablePath = named ?? onSystem.find((path) => existsSync(path)) ?? (await unpackFromNpm())
  return chromium.launch({ executablePath, args })
}

async function unpackFromNpm() {
  // @sparticuz/chromium unpacks into the temporary folder under fixed names and reuses whatever it finds there, so it gets a folder of
  // its own; and only when it believes to run on Lambda does it unpack the system libraries that a bare machine lacks.
  const cache = join(import.meta.dirname, '..', '.cache', 'chromium')
  mkdirSync(cache, { recursive: true })
  process.env.TMPDIR = realpathSync(cache)
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: packed } = await import('@sparticuz/chromium')
  const executablePath = await packed.executablePath()
  process.env.FONTCONFIG_FILE = describeFonts(process.env.TMPDIR)
  return executablePath
}

/** The packed font configuration looks for fonts in /tmp only; without any font, text has no height and nothing can be tapped. */
function describeFonts(cache) {
  const file = join(cache, 'fonts.conf')
  const dirs = ['/usr/share/fonts', '/usr/local/share/fonts', join(cache, 'fonts')]
  const lines = [...dirs.map((dir) => `<dir>${dir}</dir>`), `<cachedir>${join(cache, 'fonts-cache')}</cachedir>`]
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`)
  return file
}
