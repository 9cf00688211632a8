import { fallback, shareOutside, webFallbacks } from '@weh5/client/web'
import { describe, expect, it, vi } from 'vitest'
import { openPage } from './page.ts'

describe('outside WeChat, with fallbacks', () => {
  it('finds the place by geolocation, in the system that was asked for', async () => {
    const { client, sign, signed } = await openPage()
    const wx = client.createWechat({ sign, apis: { getLocation: client.getLocation }, outside: webFallbacks })
    const coords = { latitude: 39.9087, longitude: 116.3975, accuracy: 20, speed: null }
    standIn('geolocation', { getCurrentPosition: (found: (position: object) => void) => found({ coords }) })

    await expect(wx.getLocation()).resolves.toEqual({ latitude: 39.9087, longitude: 116.3975, accuracy: 20, speed: -1 })
    const { latitude } = await wx.getLocation({ type: 'gcj02' })
    expect(latitude).toBeCloseTo(39.9101, 3)
    expect(signed).toEqual([])
  })

  it('rejects with denied when the user refuses', async () => {
    const { client, sign } = await openPage()
    const wx = client.createWechat({ sign, apis: { getLocation: client.getLocation }, outside: webFallbacks })
    const refused = { code: 1, message: 'User denied Geolocation' }
    standIn('geolocation', { getCurrentPosition: (_: unknown, no: (error: object) => void) => no(refused) })
    await expect(wx.getLocation()).rejects.toMatchObject({ code: 'denied', api: 'getLocation' })
  })

  it('picks pictures by a file dialogue, as many as were asked for', async () => {
    const { client, sign } = await openPage()
    const wx = client.createWechat({ sign, apis: { chooseImage: client.chooseImage }, outside: webFallbacks })
    const files = [1, 2, 3].map((each) => new File([`${each}`], `${each}.png`, { type: 'image/png' }))
    URL.createObjectURL = (file) => `blob:${file instanceof File ? file.name : ''}`
    const dialogue = onFileDialogue((input) => {
      Object.defineProperty(input, 'files', { value: files })
      input.dispatchEvent(new Event('change'))
    })
    await expect(wx.chooseImage({ count: 2 })).resolves.toEqual({ localIds: ['blob:1.png', 'blob:2.png'] })
    dialogue.mockRestore()

    const left = onFileDialogue((input) => input.dispatchEvent(new Event('cancel')))
    await expect(wx.chooseImage()).rejects.toMatchObject({ code: 'cancel' })
    left.mockRestore()
  })

  it('shows pictures in a lightbox that Escape leaves', async () => {
    const { client, sign } = await openPage()
    const wx = client.createWechat({ sign, apis: { previewImage: client.previewImage }, outside: webFallbacks })
    const shown = wx.previewImage({ current: '/2.jpg', urls: ['/1.jpg', '/2.jpg'] })
    await vi.waitFor(() => expect(document.querySelectorAll('[role=dialog] img')).toHaveLength(2))
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    await shown
    expect(document.querySelector('[role=dialog]')).toBeNull()
  })

  it('keeps the share card for a button of the page', async () => {
    const { client, sign } = await openPage()
    const wx = client.createWechat({ sign, apis: { setShare: client.setShare }, outside: webFallbacks })
    await wx.setShare({ title: '展会助手', desc: '本周六', link: 'https://m.example.com/', imgUrl: '/card.png' })
    const share = vi.fn<(data: object) => Promise<void>>().mockResolvedValue(undefined)
    standIn('share', share)
    await expect(shareOutside()).resolves.toBe('shared')
    expect(share).toHaveBeenCalledWith({ title: '展会助手', text: '本周六', url: 'https://m.example.com/' })

    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined)
    standIn('share', undefined)
    standIn('clipboard', { writeText })
    await expect(shareOutside()).resolves.toBe('copied')
    expect(writeText).toHaveBeenCalledWith('https://m.example.com/')
  })

  it.each([
    [{ rawValue: 'https://expo.test/booth/7', format: 'qr_code' }, 'https://expo.test/booth/7'],
    [{ rawValue: '6901234567892', format: 'ean_13' }, 'EAN_13,6901234567892'],
  ])('reads a code from a photo, as WeChat would have written it: %o', async (code, resultStr) => {
    const { client, sign } = await openPage()
    const wx = client.createWechat({ sign, apis: { scanQRCode: client.scanQRCode }, outside: webFallbacks })
    const photo = new File(['photo'], 'photo.jpg', { type: 'image/jpeg' })
    const seen: unknown[] = []
    let codes = [code]
    vi.stubGlobal('createImageBitmap', async (file: File) => file)
    vi.stubGlobal(
      'BarcodeDetector',
      class {
        async detect(image: unknown): Promise<readonly object[]> {
          seen.push(image)
          return codes
        }
      },
    )
    const dialogue = onFileDialogue((input) => {
      Object.defineProperty(input, 'files', { value: [photo] })
      input.dispatchEvent(new Event('change'))
    })
    await expect(wx.scanQRCode({ needResult: true })).resolves.toEqual({ resultStr })
    expect(seen).toEqual([photo])
    expect(dialogue.mock.contexts[0]).toHaveProperty('multiple', false)

    codes = []
    await expect(wx.scanQRCode({ needResult: true })).rejects.toMatchObject({ code: 'failed', api: 'scanQRCode' })
    dialogue.mockRestore()
    vi.unstubAllGlobals()
  })

  it('reads no codes where the browser cannot, and still rejects what has no fallback', async () => {
    const { client, sign } = await openPage()
    const wx = client.createWechat({
      sign,
      apis: { scanQRCode: client.scanQRCode, chooseWXPay: client.chooseWXPay, getNetworkType: client.getNetworkType },
      outside: { ...webFallbacks, ...fallback(client.getNetworkType, async () => ({ networkType: '5g' })) },
    })
    await expect(wx.scanQRCode()).rejects.toMatchObject({ code: 'unsupported' })
    const order = { timestamp: 1, nonceStr: 'n', package: 'prepay_id=1', signType: 'RSA', paySign: 's' } as const
    await expect(wx.chooseWXPay(order)).rejects.toMatchObject({ code: 'outside' })
    await expect(wx.getNetworkType()).resolves.toEqual({ networkType: '5g' })
  })
})

/** Gives the browser a feature that jsdom lacks. */
function standIn(name: string, value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true })
}

function onFileDialogue(act: (input: HTMLInputElement) => void) {
  return vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    act(this)
  })
}
