import type * as Client from '@weh5/client'
import { jsApiSpecs, type JsApiCallSpec, type JsApiEventSpec } from '@weh5/protocol/jsapi'
import { personalities, type Personality } from '@weh5/protocol/user-agents'
import { ok } from '@weh5/simulator'
import { describe, expect, it, vi } from 'vitest'
import { openPage } from './page.ts'

type CallSpec = JsApiCallSpec<unknown, unknown>
type EventSpec = JsApiEventSpec<unknown, unknown>

const calls = jsApiSpecs.filter((spec): spec is CallSpec => 'command' in spec && spec.group !== 'shake')
const events = jsApiSpecs.filter((spec): spec is EventSpec => 'event' in spec)

const shareItems = ['share:timeline', 'share:appmessage', 'share:qq', 'share:weiboApp', 'share:QZone'] as const

/** What differs by client in what a page learns (`facts/jssdk.md` B.3, B.8). */
function asTold(name: string, personality: Personality, example: unknown): unknown {
  if (personality !== 'android') return example
  if (name === 'getLocalImgData') return { localData: expect.not.stringMatching(/^data:/) }
  if (name === 'onSearchBeacons') return { beacons: [expect.objectContaining({ heading: 0 })] }
  return example
}

describe.each(personalities)('every JSAPI of the registry, through the official script, on %s', (personality) => {
  it.each(calls.map((spec) => [spec.api.name, spec] as const))('%s', async (name, spec) => {
    const { client, sim, sign } = await openPage({ personality })
    const wx = client.createWechat({ sign, apis: { it: exported(client, spec.api) } })
    sim.handle(name, () => ok(spec.example))

    await expect(wx.it(spec.exampleOptions)).resolves.toEqual(asTold(name, personality, spec.example))

    await vi.waitFor(() => expect(sim.calls(name).length).toBeGreaterThan(0))
    const [call] = sim.calls(name)
    expect(call?.command).toBe(spec.command)
    // What the official script made of the options is what the registry says; it may add the fields of its config.
    expect(call?.args).toMatchObject(JSON.parse(JSON.stringify(spec.encode(spec.exampleOptions))))
    // And it reads back as what the page asked for.
    expect(spec.decode(call?.args ?? {})).toMatchObject(Object(JSON.parse(JSON.stringify(Object(spec.exampleOptions)))))
  })

  it.each(events.map((spec) => [spec.api.name, spec] as const))('%s', async (_name, spec) => {
    const { client, sim, sign } = await openPage({ personality })
    const wx = client.createWechat({ sign, apis: { it: exported(client, spec.api) } })
    const heard = vi.fn<(payload: unknown) => void>()
    void wx.it(heard)
    await vi.waitFor(() => expect(sim.pages.at(-1)?.state.listening.has(spec.event)).toBe(true))

    const item = shareItems.find((each) => spec.event === `menu:${each}`)
    if (item) await sim.tapMenu(item)
    else sim.emit(spec.api.name, spec.example)

    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(asTold(spec.api.name, personality, spec.example)))
    expect(heard).toHaveBeenCalledTimes(1)
  })
})

/** What the client exports for a JSAPI of the registry: the call itself, or what stands in its place. */
function exported(
  client: typeof Client,
  { name }: { readonly name: string },
): Client.Feature<(given: unknown) => Promise<unknown>> {
  return Reflect.get(client, name === 'menu:setfont' ? 'onMenuSetFont' : name)
}
