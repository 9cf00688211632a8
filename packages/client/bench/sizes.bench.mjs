// What a page ships with this client and with its peers: minified, gzipped, in bytes, and in proportion to ours.
// The peers are installed into a folder of their own when this runs: no page and no test needs them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'

const client = join(import.meta.dirname, '..')
const peersRoot = join(client, '../../.cache/client-peers')

const six = 'scanQRCode, chooseImage, getLocation, updateAppMessageShareData, updateTimelineShareData, checkJsApi'

/**
 * Every peer that a registry has, in versions whose figures are comparable with the ones of the survey that this package was built on.
 * tma-devkit, a Telegram simulator, is published to none.
 */
const peers = {
  'weixin-js-sdk': '1.6.5',
  'weixin-js-sdk-ts': '1.6.1',
  'jweixin-module': '1.6.0',
  '@wtto00/jweixin-esm': '1.6.0-5',
  '@wecom/jssdk': '2.4.4',
  '@line/liff': '2.31.0',
  '@line/liff-mock': '1.0.4',
  '@line/liff-inspector': '1.0.3',
  'dingtalk-jsapi': '3.2.9',
  'wechat-jssdk': '5.1.0',
  '@telegram-apps/bridge': '2.11.0',
  '@telegram-apps/sdk': '3.11.8',
  '@telegram-apps/signals': '1.1.2',
  '@tma.js/bridge': '2.3.3',
  '@tma.js/sdk': '3.3.0',
  msw: '3.0.5',
  vconsole: '3.15.1',
  eruda: '3.4.3',
}

/** The half of a peer that is meant for the page. */
const entries = { 'wechat-jssdk': 'wechat-jssdk/lib/client.js' }

const ours = [
  ['@weh5/client, core', `export { createWechat } from '@weh5/client'`],
  ['@weh5/client, core and six APIs', `export { createWechat, ${six} } from '@weh5/client'`],
  ['@weh5/client, everything', `export * from '@weh5/client'`],
]

const theirs = [
  ['@wecom/jssdk, register only', `export { register } from '@wecom/jssdk'`],
  ['@wecom/jssdk, register and six APIs', `export { register, ${six} } from '@wecom/jssdk'`],
  [
    'wechat-jssdk and jweixin-module',
    `import * as one from 'wechat-jssdk/lib/client.js'; import * as two from 'jweixin-module'; globalThis.all = [one, two]`,
  ],
  ['@line/liff, core only', `import liff from '@line/liff/core'; globalThis.all = liff`],
  [
    'dingtalk-jsapi, mobile and one API',
    `import 'dingtalk-jsapi/entry/mobile'; import 'dingtalk-jsapi/api/device/base/getUUID'`,
  ],
  ['@telegram-apps/bridge, mock only', `export { mockTelegramEnv } from '@telegram-apps/bridge'`],
  ['@tma.js/bridge, mock only', `export { mockTelegramEnv } from '@tma.js/bridge'`],
  ['@telegram-apps/sdk, one component', `export { init, qrScanner } from '@telegram-apps/sdk'`],
  ['@tma.js/sdk, one component', `export { init, qrScanner } from '@tma.js/sdk'`],
  ['msw, browser and http', `export { setupWorker } from 'msw/browser'; export { http } from 'msw'`],
  ...Object.keys(peers).map((name) => [name, `import * as all from '${entries[name] ?? name}'; globalThis.all = all`]),
]

mkdirSync(peersRoot, { recursive: true })
writeFileSync(join(peersRoot, 'package.json'), JSON.stringify({ private: true, dependencies: peers }))
const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
  cwd: peersRoot,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (install.status !== 0) throw new Error('the peers could not be installed')

const measured = []
for (const [name, source] of ours) measured.push([name, await bundle(source, client)])
for (const [name, source] of theirs) measured.push([name, await bundle(source, peersRoot)])
const [, baseline] = measured[1]

console.log('bundle size                              min       gzip   against core and six APIs')
for (const [name, { min, gzip }] of measured) {
  const ratio = `${(gzip / baseline.gzip).toFixed(2)}×`
  console.log(`${name.padEnd(36)} ${String(min).padStart(8)} ${String(gzip).padStart(8)}   ${ratio.padStart(8)}`)
}
