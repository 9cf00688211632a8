import { describe, expect, it } from 'vitest'
import { scanQRCodeSpec } from './scan.ts'

describe('scanQRCode', () => {
  it('sends iOS the JSON envelope that the official script insists on, and everyone else plain text', () => {
    const result = { resultStr: 'hello' }
    expect(scanQRCodeSpec.reply(result, 'ios')).toEqual({ resultStr: '{"scan_code":{"scan_result":"hello"}}' })
    expect(scanQRCodeSpec.reply(result, 'android')).toEqual({ resultStr: 'hello' })
  })
})
