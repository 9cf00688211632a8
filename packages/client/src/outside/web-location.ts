import { getLocation } from '@weh5/protocol/jsapi/calls'
import { WechatError } from '../errors/wechat-error.ts'
import { wgs84ToGcj02 } from '@weh5/protocol/coordinates'
import { fallback, type Fallbacks } from './fallback.ts'

/** `getLocation` by the browser's geolocation, in either coordinate system. A refusal has code `denied`. */
export const webGetLocation: Fallbacks = /* @__PURE__ */ fallback(
  getLocation,
  ({ type = 'wgs84' }) =>
    new Promise((resolve, reject) => {
      if (!navigator.geolocation) return reject(new WechatError('unsupported', 'getLocation'))
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          const place = type === 'gcj02' ? wgs84ToGcj02(coords) : coords
          resolve({
            latitude: place.latitude,
            longitude: place.longitude,
            speed: coords.speed == null ? -1 : coords.speed,
            accuracy: coords.accuracy,
          })
        },
        ({ code, message }) => reject(new WechatError(code === 1 ? 'denied' : 'failed', 'getLocation', message)),
      )
    }),
)
