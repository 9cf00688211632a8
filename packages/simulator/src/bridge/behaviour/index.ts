import type { Behaviours } from '../scene.ts'
import { beaconBehaviours } from './beacon.ts'
import { cardBehaviours } from './card.ts'
import { clientBehaviours } from './client.ts'
import { followBehaviours } from './follow.ts'
import { hardwareBehaviours } from './hardware.ts'
import { imageBehaviours } from './image.ts'
import { menuBehaviours } from './menu.ts'
import { payBehaviours } from './pay.ts'
import { phoneBehaviours } from './phone.ts'
import { scanBehaviours } from './scan.ts'
import { shareBehaviours } from './share.ts'
import { voiceBehaviours } from './voice.ts'

/** What the client does by itself. A JSAPI without an entry asks the person or answers with the registry's example. */
export const behaviours: Behaviours = {
  ...clientBehaviours,
  ...shareBehaviours,
  ...imageBehaviours,
  ...phoneBehaviours,
  ...scanBehaviours,
  ...beaconBehaviours,
  ...voiceBehaviours,
  ...menuBehaviours,
  ...cardBehaviours,
  ...payBehaviours,
  ...followBehaviours,
  ...hardwareBehaviours,
}
