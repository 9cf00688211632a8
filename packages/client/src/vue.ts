/** `@weh5/client/vue`: composables. Declare the tags as custom elements: `compilerOptions.isCustomElement: isOpenTag`. */
import type { Beacon } from '@weh5/protocol/jsapi/calls'
import {
  onScopeDispose,
  shallowRef,
  toValue,
  watch,
  type DefineComponent,
  type MaybeRefOrGetter,
  type ShallowRef,
} from 'vue'
import type { WatchBeacons } from './beacons/watch-beacons.ts'
import type { Grant } from './config/config.ts'
import { isCancel } from './errors/is-cancel.ts'
import { isWechatError } from './errors/is-wechat-error.ts'
import type { UseBeaconsOptions } from './hooks/use-beacons.ts'
import type { WechatState } from './hooks/use-wechat.ts'
import type { OpenTagElements } from './open-tags/types.ts'
import type { SetShare, ShareCard } from './share/set-share.ts'

export type { UseBeaconsOptions } from './hooks/use-beacons.ts'
export type { WechatState } from './hooks/use-wechat.ts'
export type { OpenTagAttributes, OpenTagElements, OpenTagEvents } from './open-tags/types.ts'

/** Whether a tag is one that WeChat draws, for `compilerOptions.isCustomElement`. */
export function isOpenTag(tag: string): boolean {
  return tag.startsWith('wx-open-')
}

/**
 * The page's share card; set again when it changes and after each route change.
 *
 * @example
 * useShare(wx, () => ({ title: exhibit.value.title, imgUrl: exhibit.value.cover }))
 */
export function useShare(
  wx: { readonly setShare: SetShare },
  card: MaybeRefOrGetter<ShareCard | undefined>,
  onError: (error: unknown) => void = () => {},
): void {
  watch(
    () => toValue(card),
    (next) => {
      if (next) wx.setShare(next).catch(onError)
    },
    { immediate: true, deep: true },
  )
}

/** What a call is doing, as refs, and how to make it. */
export interface CallRefs<Args extends readonly unknown[], Result> {
  readonly data: Readonly<ShallowRef<Result | undefined>>
  /** Why the latest call failed; a user's cancel is no failure. */
  readonly error: Readonly<ShallowRef<unknown>>
  readonly pending: Readonly<ShallowRef<boolean>>
  /** Makes the call. Never rejects: a failure is in `error`, and the promise yields `undefined`. */
  readonly run: (...args: Args) => Promise<Result | undefined>
}

/**
 * A call whose progress the template shows.
 *
 * @example
 * const { data, pending, run } = useCall(wx.scanQRCode)
 */
export function useCall<Args extends readonly unknown[], Result>(
  method: (...args: Args) => Promise<Result>,
): CallRefs<Args, Result> {
  const data = shallowRef<Result>()
  const error = shallowRef<unknown>()
  const pending = shallowRef(false)
  let latest = 0
  return {
    data,
    error,
    pending,
    async run(...args) {
      const mine = ++latest
      pending.value = true
      error.value = undefined
      try {
        const result = await method(...args)
        if (mine === latest) data.value = result
        return result
      } catch (reason) {
        if (mine === latest && !isCancel(reason)) error.value = reason
        return undefined
      } finally {
        if (mine === latest) pending.value = false
      }
    },
  }
}

/**
 * The beacons in range, nearest first; the search runs for as long as the scope lives and `enabled` is not false.
 *
 * @example
 * const { beacons, error } = useBeacons(wx, () => ({ within: 10, enabled: shaking.value }))
 */
export function useBeacons(
  wx: { readonly watchBeacons: WatchBeacons },
  options: MaybeRefOrGetter<UseBeaconsOptions> = {},
): { readonly beacons: Readonly<ShallowRef<readonly Beacon[]>>; readonly error: Readonly<ShallowRef<unknown>> } {
  const beacons = shallowRef<readonly Beacon[]>([])
  const error = shallowRef<unknown>()
  let stop = (): void => {}
  const end = (): void => {
    stop()
    beacons.value = []
  }
  watch(
    () => ({ ...toValue(options) }),
    ({ ticket, within, enabled = true }) => {
      end()
      error.value = undefined
      if (!enabled) return
      stop = wx.watchBeacons((found) => void (beacons.value = found), {
        onError: (reason) => void (error.value = reason),
        ...(ticket === undefined ? {} : { ticket }),
        ...(within === undefined ? {} : { within }),
      })
    },
    { immediate: true },
  )
  onScopeDispose(end)
  return { beacons, error }
}

/** Configures the page now, and tells how far it has got. */
export function useWechat(wx: { ready(): Promise<Grant> }): Readonly<ShallowRef<WechatState>> {
  const state = shallowRef<WechatState>({ status: 'configuring' })
  wx.ready().then(
    (grant) => void (state.value = { status: 'ready', grant }),
    (error: unknown) =>
      void (state.value =
        isWechatError(error) && error.code === 'outside' ? { status: 'outside' } : { status: 'failed', error }),
  )
  return state
}

declare module 'vue' {
  interface GlobalComponents extends OpenTagComponents {}
}

/** The tags as templates know them. */
type OpenTagComponents = { [Tag in keyof OpenTagElements<object>]: DefineComponent<OpenTagElements<object>[Tag]> }
