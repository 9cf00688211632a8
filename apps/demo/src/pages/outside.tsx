import { useEffect, useState } from 'preact/hooks'
import { WechatError } from '@weh5/client'
import { wx } from '../wechat.ts'

/** What a visitor sees who opens the link in another browser. */
export function OutsidePage() {
  const [code, setCode] = useState<string>()
  useEffect(() => {
    // The client says so itself, at once: no call is ever left hanging outside WeChat.
    wx.scanQRCode({ needResult: true }).catch((error) => setCode(error instanceof WechatError ? error.code : undefined))
  }, [])
  return (
    <main class="page page-message" data-outcome={code}>
      <h1>请在微信中打开</h1>
      <p>展会助手要用到微信扫一扫、摇一摇和分享。把链接发到微信里，再点开它。</p>
    </main>
  )
}
