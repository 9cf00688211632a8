import { findUser } from '../world/user.ts'
import type { Endpoint } from './endpoint.ts'
import { html } from './markup.ts'

/** Avatars, drawn: the user's colour and the first letter of the name. WeChat's `/0` is 640 px wide, the others what they say. */
export const avatarEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/mmopen/:user/:size',
    auth: 'none',
    handle({ world, url }) {
      const [, , id = '', size = ''] = url.pathname.split('/')
      const user = findUser(world, id)
      if (user === undefined) return new Response('no such picture', { status: 404 })
      const pixels = { '0': 640, '46': 46, '64': 64, '96': 96, '132': 132 }[size] ?? 132
      return new Response(drawAvatar(user.nickname, user.colour, pixels), {
        headers: { 'content-type': 'image/svg+xml', 'cache-control': 'max-age=3600' },
      })
    },
  },
]

export function drawAvatar(nickname: string, colour: string, pixels: number): string {
  const [letter = ''] = nickname
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="0 0 64 64">
    <rect width="64" height="64" fill="${colour}" />
    <text
      x="32"
      y="33"
      fill="#fff"
      font-family="-apple-system,PingFang SC,Noto Sans CJK SC,sans-serif"
      font-size="30"
      text-anchor="middle"
      dominant-baseline="central"
    >
      ${letter}
    </text>
  </svg>`.markup
}
