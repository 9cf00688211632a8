import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArguments, type Command } from '../src/cli/arguments.ts'
import { examine, report } from '../src/cli/doctor.ts'
import { serve } from '../src/cli/serve.ts'

const running: { close(): unknown }[] = []
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weh5-cli-'))
})
afterEach(async () => {
  for (const one of running.splice(0)) await one.close()
  await rm(folder, { recursive: true })
})

async function appOrigin(): Promise<string> {
  const server = createServer((_request, response) => response.end('<title>app</title>'))
  running.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function start(...argv: string[]): ReturnType<typeof serve> {
  const command = readArguments(['--target', await appOrigin(), '--port', '0', ...argv])
  if (command.kind !== 'serve') throw new Error('this is no command to serve')
  const started = await serve(command.serve)
  running.push(started)
  return started
}

function doctor(command: Command): ReturnType<typeof examine> {
  if (command.kind !== 'doctor') throw new Error('this is no command for the doctor')
  return examine(command.doctor)
}

describe('weh5-sim', () => {
  it('serves the app, the panel and the platform, and says where and with which keys', async () => {
    const { served } = await start()
    expect(await (await fetch(served.url)).text()).toContain('app')
    expect(new URL(served.panel ?? '').pathname).toBe('/__weh5__/')
    const credentials = `grant_type=client_credential&appid=${served.appId}&secret=${served.appSecret}`
    const token = await fetch(`${served.platform}/cgi-bin/token?${credentials}`)
    expect(await token.json()).toMatchObject({ expires_in: 7200 })
    expect(served.encodingAESKey).toHaveLength(43)
  })

  it('has no panel when headless', async () => {
    const { served } = await start('--headless')
    expect(served.panel).toBeUndefined()
    expect((await fetch(new URL('/__weh5__/', served.url))).status).toBe(404)
  })

  it('signs pages for an app without a server', async () => {
    const { served } = await start('--js-config', '/wechat/js-config')
    const page = encodeURIComponent(`${served.url}?hall=2`)
    const signed = await fetch(new URL(`/wechat/js-config?url=${page}`, served.url))
    expect(await signed.json()).toMatchObject({
      appId: served.appId,
      signature: expect.stringMatching(/^[0-9a-f]{40}$/),
    })
    expect(() => readArguments(['--target', served.url, '--js-config', 'js-config'])).toThrow('/wechat/js-config')
  })

  it('takes account and personality from a file, and the command line over it', async () => {
    const file = join(folder, 'wechat.json')
    await writeFile(file, JSON.stringify({ account: { appId: 'wx0123456789abcdef' }, personality: 'android' }))
    const { served } = await start('--config', file, '--personality', 'windows')
    expect(served.appId).toBe('wx0123456789abcdef')
    const bridge = await (await fetch(new URL('/__weh5__/bridge.js', served.url))).text()
    expect(bridge).toContain('"personality":"windows"')
  })

  it.each([
    ['no JSON', '{'],
    ['an unknown key', '{ "acount": {} }'],
    ['a value of the wrong kind', '{ "users": "alice" }'],
  ])('refuses a file with %s', async (_what, text) => {
    const file = join(folder, 'wechat.json')
    await writeFile(file, text)
    await expect(start('--config', file)).rejects.toMatchObject({ code: 'USAGE' })
  })

  it.each([
    [[], '--target is missing'],
    [['--target', 'http://localhost:1', '--port', 'eighty'], '--port must be a number'],
    [['--target', 'http://localhost:1', '--personality', 'symbian'], '--personality must be one of ios'],
    [['--target', 'http://localhost:1', '--tunnel'], '--tunnel'],
  ])('says what is wrong with %j', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(message)
  })
})

describe('weh5-sim doctor', () => {
  const ticket = 'ticket-of-the-account'
  const url = 'https://m.example.com/list?page=2'

  function argv(signedUrl: string): string[] {
    const text = `jsapi_ticket=${ticket}&noncestr=abc&timestamp=1414587457&url=${signedUrl}`
    const signature = createHash('sha1').update(text).digest('hex')
    const given = { url, signature, ticket, noncestr: 'abc', timestamp: '1414587457' }
    return ['doctor', ...Object.entries(given).flatMap(([name, value]) => [`--${name}`, value])]
  }

  it('finds nothing wrong with a right signature', () => {
    expect(doctor(readArguments(argv(url)))).toBeUndefined()
  })

  it('names the cause of a wrong one and shows where the strings part', () => {
    const diagnosis = doctor(readArguments([...argv(`${url}#top`), '--url', `${url}#top`]))
    expect(diagnosis?.code).toBe('hash-included')
    expect(report(diagnosis)).toContain(`- jsapi_ticket=`)
  })

  it('judges by the landing URL on iOS and by the current one on Android', () => {
    const moved = [...argv(url), '--landing', 'https://m.example.com/']
    expect(doctor(readArguments(moved))?.code).toBe('current-url-on-ios')
    expect(doctor(readArguments([...moved, '--personality', 'android']))).toBeUndefined()
  })
})
