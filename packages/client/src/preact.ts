/** `@weh5/client/preact` */
import { createElement, type ComponentChildren, type HTMLAttributes, type VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { createOpenInWechat, type OpenInWechatProps } from './hooks/open-in-wechat.ts'
import { createUseBeacons, type UseBeacons } from './hooks/use-beacons.ts'
import { createUseCall, type UseCall } from './hooks/use-call.ts'
import { createUseShare, type UseShare } from './hooks/use-share.ts'
import { createUseWechat, type UseWechat } from './hooks/use-wechat.ts'
import { createOpenTag, type OpenTagProps } from './open-tags/component.ts'
import type { OpenTagElements } from './open-tags/types.ts'
import type { OpenTag as OpenTagName } from '@weh5/protocol/open-tags'

export type * from './hooks/types.ts'

export const useShare: UseShare = /* @__PURE__ */ createUseShare({ useEffect })
export const useCall: UseCall = /* @__PURE__ */ createUseCall({ useState, useEffect, useRef })
export const useBeacons: UseBeacons = /* @__PURE__ */ createUseBeacons({ useState, useEffect })
export const useWechat: UseWechat = /* @__PURE__ */ createUseWechat({ useState, useEffect })
export const OpenInWechat: (props: OpenInWechatProps<ComponentChildren>) => ComponentChildren =
  /* @__PURE__ */ createOpenInWechat<ComponentChildren>(createElement, { useState, useEffect })
export const OpenTag: <Tag extends OpenTagName>(props: OpenTagProps<Tag>) => VNode =
  /* @__PURE__ */ createOpenTag<VNode>(createElement, { useEffect, useRef })

/** The tags as elements of JSX. */
export type OpenTagIntrinsicElements = OpenTagElements<HTMLAttributes<HTMLElement>>

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends OpenTagIntrinsicElements {}
  }
}
