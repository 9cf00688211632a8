import { authorizeEndpoints } from './authorize/endpoints.ts'
import { avatarEndpoints } from './avatar.ts'
import { cardEndpoints } from './card.ts'
import { deviceEndpoints } from './device.ts'
import type { Endpoint } from './endpoint.ts'
import { mediaEndpoints } from './media.ts'
import { menuEndpoints } from './menu.ts'
import { messageEndpoints } from './message.ts'
import { payV2Endpoints } from './pay/v2.ts'
import { payV3Endpoints } from './pay/v3.ts'
import { qrcodeEndpoints } from './qrcode.ts'
import { quotaEndpoints } from './quota.ts'
import { shakearoundEndpoints } from './shakearound.ts'
import { snsEndpoints } from './sns.ts'
import { tokenEndpoints } from './token.ts'
import { userEndpoints } from './user.ts'

/** The platform. */
export const endpoints: readonly Endpoint[] = [
  ...tokenEndpoints,
  ...authorizeEndpoints,
  ...snsEndpoints,
  ...quotaEndpoints,
  ...userEndpoints,
  ...messageEndpoints,
  ...menuEndpoints,
  ...mediaEndpoints,
  ...qrcodeEndpoints,
  ...shakearoundEndpoints,
  ...deviceEndpoints,
  ...payV2Endpoints,
  ...payV3Endpoints,
  ...cardEndpoints,
  ...avatarEndpoints,
]
