import { createWechat, getLocation } from '@weh5/client'

export async function run() {
  const wx = createWechat({ sign: '/sign', apis: { getLocation } })
  await wx.getLocation()
}
