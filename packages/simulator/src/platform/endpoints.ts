import { authorizeEndpoints } from './authorize/endpoints.ts'
import { avatarEndpoints } from './avatar.ts'
import type { Endpoint } from './endpoint.ts'
import { shakearoundEndpoints } from './shakearound.ts'
import { snsEndpoints } from './sns.ts'
import { tokenEndpoints } from './token.ts'

/** The platform. */
export const endpoints: readonly Endpoint[] = [
  ...tokenEndpoints,
  ...authorizeEndpoints,
  ...snsEndpoints,
  ...shakearoundEndpoints,
  ...avatarEndpoints,
]
