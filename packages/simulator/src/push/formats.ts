import type { WireObject } from '@weh5/protocol/push'
import { pushFromJson, pushToJson } from './json.ts'
import type { PushFormat } from './settings.ts'
import { pushFromXml, pushToXml } from './xml.ts'

interface Format {
  readonly contentType: string
  readonly write: (wire: WireObject) => string
  /** `undefined` for what is no document of the format. */
  readonly read: (text: string) => WireObject | undefined
}

/** How pushes and replies are written in each format. */
export const formats: Readonly<Record<PushFormat, Format>> = {
  xml: { contentType: 'text/xml', write: pushToXml, read: pushFromXml },
  json: { contentType: 'application/json', write: pushToJson, read: pushFromJson },
}
