import { authorizeEndpoints } from './authorize/endpoints.ts'
import { avatarEndpoints } from './avatar.ts'
import { blacklistBehaviour } from './blacklist.ts'
import { datacubeBehaviour } from './datacube.ts'
import { draftBehaviour } from './draft.ts'
import { linkBehaviour } from './link.ts'
import { massBehaviour } from './mass.ts'
import { publishBehaviour } from './publish.ts'
import { subscribeBehaviour } from './subscribe.ts'
import { tagBehaviour } from './tag.ts'
import { cardBehaviour } from './card.ts'
import { deviceBehaviour } from './device.ts'
import type { Endpoint } from './endpoint.ts'
import { mediaBehaviour, pictureEndpoints } from './media.ts'
import { menuBehaviour } from './menu.ts'
import { messageBehaviour } from './message.ts'
import { payV2Endpoints } from './pay/v2.ts'
import { payV3Endpoints } from './pay/v3.ts'
import { qrcodeBehaviour } from './qrcode.ts'
import { quotaBehaviour } from './quota.ts'
import { endpointsOf } from './registry.ts'
import { shakearoundBehaviour } from './shakearound.ts'
import { snsBehaviour } from './sns.ts'
import { tokenBehaviour } from './token.ts'
import { userBehaviour } from './user.ts'

/** The platform: what the registry describes and this simulator does, and what is no part of the registry (pages, pictures, pay). */
export const endpoints: readonly Endpoint[] = [
  ...endpointsOf({
    ...tokenBehaviour,
    ...snsBehaviour,
    ...quotaBehaviour,
    ...userBehaviour,
    ...blacklistBehaviour,
    ...datacubeBehaviour,
    ...draftBehaviour,
    ...linkBehaviour,
    ...massBehaviour,
    ...publishBehaviour,
    ...subscribeBehaviour,
    ...tagBehaviour,
    ...messageBehaviour,
    ...menuBehaviour,
    ...mediaBehaviour,
    ...qrcodeBehaviour,
    ...shakearoundBehaviour,
    ...deviceBehaviour,
    ...cardBehaviour,
  }),
  ...authorizeEndpoints,
  ...pictureEndpoints,
  ...avatarEndpoints,
  ...payV2Endpoints,
  ...payV3Endpoints,
]
