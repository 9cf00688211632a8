/** `@weh5/client/open-tags`: the tags that only WeChat can draw, without a framework. */
export { mountOpenTag, type OpenTagOptions, type ReadyWechat, type SilentReason } from './mount.ts'
export type { OpenTagAttributes, OpenTagElements, OpenTagEvents } from './types.ts'
