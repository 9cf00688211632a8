import type { IncomingMessage } from 'node:http'

/**
 * Whether a request comes from the real WeChat: a phone on the same network that followed the QR code, or Tencent's developer tools on
 * this machine. A WeChat user agent from this machine is a test's own doing.
 */
export function isRealWechat({ headers, socket }: IncomingMessage): boolean {
  const userAgent = headers['user-agent'] ?? ''
  if (userAgent.includes('wechatdevtools')) return true
  return userAgent.includes('MicroMessenger') && !isLoopback(socket.remoteAddress)
}

function isLoopback(address: string | undefined): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address ?? '')
}
