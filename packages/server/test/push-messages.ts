let next = 24_658_741_236_985_236n

/** A text message as WeChat writes it; every one is another message. */
export function textMessage(content: string, now: number, msgId: string = String(next++)): string {
  return message(
    now,
    `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${content}]]></Content><MsgId>${msgId}</MsgId>`,
  )
}

export function event(name: string, now: number, fields: string = ''): string {
  return message(now, `<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[${name}]]></Event>${fields}`)
}

function message(now: number, fields: string): string {
  const common = `<ToUserName><![CDATA[gh_0123456789ab]]></ToUserName><FromUserName><![CDATA[o6_bmjrPTlm6_2sgVt7hMZOPfL2M]]></FromUserName>`
  return `<xml>${common}<CreateTime>${Math.floor(now / 1000)}</CreateTime>${fields}</xml>`
}
