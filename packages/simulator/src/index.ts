export type { Call } from './bridge/call.ts'
export type { PageHost } from './bridge/host.ts'
export type { Question } from './bridge/surroundings.ts'
export { cancel, deny, fail, ok, raw, silence, type Outcome } from './bridge/outcome.ts'
export type { PageState, ShareData } from './bridge/page-state.ts'
export type { PagePlace, ToHost, ToPage } from './bridge/protocol.ts'
export type { ShareCard, ShareMenuItem } from './bridge/share.ts'
export type { Diagnosis, Diff } from './doctor/diagnose.ts'
export { explain } from './doctor/explain.ts'
export type { Fault } from './faults.ts'
export type { Answer, AuthorisedRequest, Endpoint, PlatformRequest } from './platform/endpoint.ts'
export { PlatformError } from './platform/errors.ts'
export { PortTakenError, type Listening, type ListenOptions } from './platform/listen.ts'
export type { Platform, PlatformFault } from './platform/platform.ts'
export type { PlatformExchange } from './platform/respond.ts'
export { ProductionError } from './never-in-production.ts'
export { NotBuiltError } from './proxy/errors.ts'
export type { Proxy, ProxyOptions } from './proxy/listen.ts'
export type { Proxies } from './proxy/proxies.ts'
export {
  createSimulator,
  type ForkOptions,
  type Happening,
  type Installation,
  type Person,
  type Simulator,
  type SimulatorOptions,
} from './simulator.ts'
export type { Account } from './world/account.ts'
export { walk, whereIs, type Movable, type PlacedBeacon, type Position } from './world/beacon.ts'
export type { Clock, Duration } from './world/clock.ts'
export type { Decision, Permission, Phone } from './world/phone.ts'
export { approveIp, refuseIp } from './world/ip-access.ts'
export type { Shake } from './world/shake.ts'
export type { User } from './world/user.ts'
export { diffWorlds, loadWorld, saveWorld, type Change } from './world/save.ts'
export type { World, WorldState } from './world/world.ts'
export { sessionCookie } from './session-cookie.ts'
export { unavailable, type Delivery, type ConnectOptions, type PushSender, type SendOptions } from './push/sender.ts'
export type { PushFormat, PushMode } from './push/settings.ts'
export { toPlaywrightTest } from './recording/as-test.ts'
export { RecordingError } from './recording/line.ts'
export { record, type Recording } from './recording/record.ts'
export { replay } from './recording/replay.ts'
