import { WechatError } from '../errors/wechat-error.ts'

/** What the browser's file dialogue should offer. */
export interface FileWish {
  /** Official name of the call that asks, for the error. */
  readonly api: string
  readonly multiple: boolean
  /** Open the camera at once, where a browser can. */
  readonly camera: boolean
}

/**
 * Lets the user pick pictures with the browser's own dialogue. Browsers open it only soon after a tap.
 * @throws {WechatError} `cancel`
 */
export function pickFiles({ api, multiple, camera }: FileWish): Promise<readonly File[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = multiple
    if (camera) input.setAttribute('capture', 'environment')
    const leave = (): void => reject(new WechatError('cancel', api))
    input.onchange = () => (input.files && input.files.length > 0 ? resolve(Array.from(input.files)) : leave())
    input.addEventListener('cancel', leave)
    input.click()
  })
}
