// sign() in process against a bare SHA-1 of the same text plus a random nonce.
import { createOfficialAccount } from '@weh5/server'
import { createHash, randomBytes } from 'node:crypto'
import { compare, report } from './compare.mjs'

const url = 'https://m.example.com/expo/halls/2?from=timeline&isappinstalled=0'
const ticket = 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg'
const answers = {
  stable_token: { access_token: 't', expires_in: 7200 },
  getticket: { errcode: 0, ticket, expires_in: 7200 },
}
const account = createOfficialAccount({
  appId: 'wx0123456789abcdef',
  appSecret: '0123456789abcdef0123456789abcdef',
  fetch: async ({ url: called }) => Response.json(answers[new URL(called).pathname.split('/').at(-1)]),
})

async function bare() {
  const nonce = randomBytes(16).toString('hex')
  const timestamp = Math.floor(Date.now() / 1000)
  const text = `jsapi_ticket=${ticket}&noncestr=${nonce}&timestamp=${timestamp}&url=${url}`
  return createHash('sha1').update(text).digest('hex')
}

/** Microseconds for one of many calls, each awaited. */
async function microseconds(work) {
  const times = 20_000
  const started = performance.now()
  for (let time = 0; time < times; time++) await work()
  return ((performance.now() - started) / times) * 1000
}

const figures = await compare({
  ours: () => microseconds(() => account.jssdk.sign({ url })),
  baseline: () => microseconds(bare),
})
report('sign() / bare SHA-1 + nonce', { ...figures, unit: 'µs', bar: { most: 2 } })
