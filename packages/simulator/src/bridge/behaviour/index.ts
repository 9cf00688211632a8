import type { Behaviours } from '../scene.ts'
import { beaconBehaviours } from './beacon.ts'
import { clientBehaviours } from './client.ts'
import { imageBehaviours } from './image.ts'
import { phoneBehaviours } from './phone.ts'
import { scanBehaviours } from './scan.ts'
import { shareBehaviours } from './share.ts'

/** What the client does by itself. A JSAPI without an entry asks the person or answers with the registry's example. */
export const behaviours: Behaviours = {
  ...clientBehaviours,
  ...shareBehaviours,
  ...imageBehaviours,
  ...phoneBehaviours,
  ...scanBehaviours,
  ...beaconBehaviours,
}
