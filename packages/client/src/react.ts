/** `@weh5/client/react` */
import {
  createElement,
  useEffect,
  useRef,
  useState,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
} from 'react'
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
export const OpenInWechat: (props: OpenInWechatProps<ReactNode>) => ReactNode =
  /* @__PURE__ */ createOpenInWechat<ReactNode>(createElement, { useState, useEffect })
export const OpenTag: <Tag extends OpenTagName>(props: OpenTagProps<Tag>) => ReactElement =
  /* @__PURE__ */ createOpenTag<ReactElement>(createElement, { useEffect, useRef })

/** The tags as elements of JSX. */
export type OpenTagIntrinsicElements = OpenTagElements<HTMLAttributes<HTMLElement>>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends OpenTagIntrinsicElements {}
  }
}
