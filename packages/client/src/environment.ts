/** The user agent; empty on a server. */
export function userAgent(): string {
  return typeof navigator === 'undefined' ? '' : navigator.userAgent
}

/** Whether the page runs inside WeChat, as the official script judges it (`facts/jssdk.md` C.2). */
export function insideWechat(): boolean {
  return typeof window !== 'undefined' && /micromessenger/i.test(userAgent())
}
