// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'

const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, unknown>
}

describe('on a server', () => {
  it.each(Object.keys(exports).map((entry) => `@weh5/client${entry.slice(1)}`))(
    '%s can be imported and prints nothing',
    async (entry) => {
      const spies = (['log', 'warn', 'error', 'info'] as const).map((method) => vi.spyOn(console, method))
      await import(entry)
      for (const spy of spies) expect(spy).not.toHaveBeenCalled()
    },
  )

  it('every call rejects with outside', async () => {
    const { createWechat, environment, scanQRCode, setShare } = await import('@weh5/client')
    const wx = createWechat({ sign: '/wechat/js-config', apis: { scanQRCode, setShare } })
    await expect(wx.scanQRCode()).rejects.toMatchObject({ code: 'outside' })
    await expect(wx.setShare({ title: 'a', link: 'b', imgUrl: 'c' })).rejects.toMatchObject({ code: 'outside' })
    expect(environment()).toEqual({ host: 'browser', os: 'other', version: '', miniProgram: false })
  })
})
