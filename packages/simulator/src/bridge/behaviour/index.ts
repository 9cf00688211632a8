import type { Behaviours } from '../scene.ts'
import { beaconBehaviours } from './beacon.ts'

/** What the client does by itself, without a person: everything else is asked for (`Scene.ask`). */
export const behaviours: Behaviours = { ...beaconBehaviours }
