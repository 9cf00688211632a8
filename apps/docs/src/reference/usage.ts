import type { Field, JsApiSpec } from '@weh5/protocol/jsapi'

/** How a page uses a JSAPI, as code. */
export function usage(spec: JsApiSpec): string {
  const { name } = spec.api
  const setUp = [
    `import { createWechat, ${name} } from '@weh5/client'`,
    '',
    `const wx = createWechat({ sign: '/wechat/js-config', apis: { ${name} } })`,
    '',
  ]
  if (!('command' in spec)) {
    return [...setUp, `const stop = wx.${name}((event) => {`, `  // ${JSON.stringify(spec.example)}`, '})'].join('\n')
  }
  const options = spec.options.filter(({ required }) => required)
  const given = options.length === 0 ? '' : `{ ${options.map(placeholder).join(', ')} }`
  const call = `await wx.${name}(${given})`
  return [
    ...setUp,
    ...(spec.result.length === 0 ? [call] : [`const result = ${call}`, `// ${JSON.stringify(spec.example)}`]),
  ].join('\n')
}

const placeholders: readonly (readonly [RegExp, string])[] = [
  [/\[\]$/, '[]'],
  [/^number/, '0'],
  [/^boolean/, 'true'],
  [/^string/, "'…'"],
]

function placeholder({ name, type, default: usual }: Field): string {
  const text = placeholders.find(([pattern]) => pattern.test(type))?.[1]
  return `${name}: ${usual === undefined ? (text ?? '…') : JSON.stringify(usual)}`
}
