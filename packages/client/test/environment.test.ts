import { environment } from '@weh5/client'
import { userAgents } from '@weh5/protocol/user-agents'
import { describe, expect, it } from 'vitest'

describe('environment()', () => {
  it.each([
    ['ios', userAgents.ios, { host: 'wechat', os: 'ios', version: '8.0.48', miniProgram: false }],
    ['android', userAgents.android, { host: 'wechat', os: 'android', version: '8.0.49.2600', miniProgram: false }],
    ['windows', userAgents.windows, { host: 'wechat', os: 'windows', version: '7.0.20.1781', miniProgram: false }],
    [
      'mac, which says WindowsWechat',
      userAgents.mac,
      { host: 'wechat', os: 'mac', version: '6.8.0', miniProgram: false },
    ],
    ['devtools', userAgents.devtools, { host: 'devtools', os: 'ios', version: '8.0.5', miniProgram: false }],
    ['a mini program', userAgents['mini-program'], { host: 'wechat', os: 'ios', version: '8.0.48', miniProgram: true }],
    [
      'WeCom',
      'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 wxwork/4.1.20 MicroMessenger/7.0.1 NetType/WIFI Language/zh',
      { host: 'wecom', os: 'android', version: '7.0.1', miniProgram: false },
    ],
    [
      'Chrome',
      'Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0.0.0 Safari/537.36',
      { host: 'browser', os: 'other', version: '', miniProgram: false },
    ],
  ] as const)('recognises %s', (_name, userAgent, expected) => {
    expect(environment(userAgent)).toEqual(expected)
  })
})
