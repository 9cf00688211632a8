import { createWechat, onSearchBeacons, optional, scanQRCode, setShare, startSearchBeacons } from '@weh5/client'

const wx = createWechat({
  sign: '/wechat/js-config',
  // The only list: what is imported is what gets signed, typed and shipped.
  apis: { scanQRCode, setShare, startSearchBeacons, onSearchBeacons },
})

// Configures itself on first use, and again after a route change where the platform needs it.
await wx.setShare({
  title: 'Expo',
  desc: 'Five moving things',
  link: location.href,
  imgUrl: 'https://m.example.com/card.png',
})

document.querySelector('#scan')?.addEventListener('click', async () => {
  const scanned = await optional(wx.scanQRCode({ needResult: true })) // undefined when the user cancels
  if (scanned) alert(scanned.resultStr)
})

const stop = wx.onSearchBeacons(({ beacons }) => {
  document.title = `${beacons.length} beacons near you`
})
await wx.startSearchBeacons({})
addEventListener('pagehide', stop)
