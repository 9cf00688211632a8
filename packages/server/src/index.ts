export { createOfficialAccount, type OfficialAccount, type OfficialAccountOptions } from './account.ts'
export type { Api, CallOptions } from './api/api.ts'
export type { Card, CardExtRequest, ChooseCardParams, ChooseCardRequest } from './card/card.ts'
export type { Credential } from './credentials/credential.ts'
export type { Credentials, TicketType } from './credentials/credentials.ts'
export type { Issued } from './credentials/stored-credential.ts'
export type { TokenMode, TokenSource } from './credentials/token-source.ts'
export { errorCodes, type ErrorCode, type Hint } from './errors/codes.ts'
export { PayApiError } from './errors/pay-api-error.ts'
export { WechatApiError } from './errors/wechat-api-error.ts'
export { WechatError } from './errors/wechat-error.ts'
export type { JsConfigOptions } from './http/js-config.ts'
export type { LoginOptions } from './http/login.ts'
export type { HttpBody, HttpReply, HttpRequest } from './http/message.ts'
export { createRouter, type Router, type RouterOptions } from './http/router.ts'
export { toNodeHandler, type NodeHandler } from './http/to-node-handler.ts'
export type { AllowList } from './jssdk/allow-list.ts'
export { inlineConfig } from './jssdk/inline-config.ts'
export type { JsConfig, JsConfigWithLists, Jssdk, SignRequest, SignWithLists } from './jssdk/jssdk.ts'
export type { Component } from './oauth/authority.ts'
export { LoginInterrupted, type Interruption } from './oauth/login-interrupted.ts'
export type { CallbackOptions, LoginStart, Oauth } from './oauth/oauth.ts'
export type { LoginOutcome, Profile, UserTokens } from './oauth/outcome.ts'
export type { Scope } from './oauth/scope.ts'
export { createSessions, sessionOf, type Session, type SessionOptions, type Sessions } from './oauth/session.ts'
export { skipStateCheck, type StateBinding } from './oauth/state-binding.ts'
export type { VisitorAccess } from './oauth/visitors.ts'
export { createMerchant } from './pay/create-merchant.ts'
export type {
  ChooseWXPayParams,
  Merchant,
  MerchantV2Options,
  MerchantV3,
  MerchantV3Options,
  Order,
} from './pay/merchant.ts'
export type { PayHandler, PayNotification, PayNotifications } from './pay/notifications.ts'
export type { PayRequest } from './pay/pay-client.ts'
export type { PayV2SignType } from './pay/pay-signature.ts'
export type { Transaction } from './pay/transaction.ts'
export { shakeRedPacket, type ShakeRedPacketParams, type ShakeRedPacketRequest } from './pay/shake-red-packet.ts'
export type {
  Delivery,
  EncodingAESKeys,
  PushHandler,
  PushHandlers,
  PushMode,
  PushOptions,
  PushSecurity,
} from './push/push-options.ts'
export type { PushEndpoint } from './push/push.ts'
export { reply, type Article, type Music, type Reply, type ReplyBuilders, type Video } from './push/reply.ts'
export { Secret } from './secrets/secret.ts'
export type { ShakeInfo, Shakearound } from './shakearound/shakearound.ts'
export { fileStore, type FileStoreOptions } from './stores/file-store.ts'
export { memoryStore, type MemoryStoreOptions } from './stores/memory-store.ts'
export type { Lease, PutOptions, Store } from './stores/store.ts'
export type { HookEvents, Hooks, Logger, Telemetry } from './telemetry/telemetry.ts'
export type { Answer } from './upstream/answer.ts'
export { defaultEndpoints, type Endpoints } from './upstream/endpoints.ts'
export type { PlatformRequest } from './upstream/platform-request.ts'
