import { getLocation, register } from '@wecom/jssdk'

export async function run() {
  register({
    corpId: window.appId,
    jsApiList: ['getLocation'],
    getConfigSignature: async (url) => (await fetch(`/sign?url=${encodeURIComponent(url)}`)).json(),
  })
  await getLocation({})
}
