import type { Personality } from '@weh5/protocol/user-agents'

export interface LocalMedia {
  /** Brings the loadable URL for an earlier request. */
  supply(id: number, src: string): void
  stop(): void
}

type Picture = Element & { readonly src: string }

const localResource = /^weixin:\/\/resourceid\//i

/**
 * Shows `weixin://resourceid/…` pictures, which only WeChat for Android can load: the first failure of such an element is turned into a
 * request for its bytes. On iOS the official script repairs `wxLocalResource://…` by itself (`facts/jssdk.md` C.9), so nothing is done.
 */
export function repairLocalMedia(
  document: Document,
  personality: Personality,
  request: (id: number, localId: string) => void,
): LocalMedia {
  const waiting = new Map<number, Picture>()
  let lastId = 0

  function onError(event: Event): void {
    const element = event.target
    if (!isPicture(element) || !localResource.test(element.src)) return
    event.stopImmediatePropagation()
    waiting.set(++lastId, element)
    request(lastId, element.src)
  }

  if (personality === 'android') document.addEventListener('error', onError, true)
  return {
    supply(id, src) {
      waiting.get(id)?.setAttribute('src', src)
      waiting.delete(id)
    },
    stop: () => document.removeEventListener('error', onError, true),
  }
}

/** Whether something loads what its `src` names. By its properties, since every window has classes of its own. */
function isPicture(target: EventTarget | null): target is Picture {
  return target !== null && 'setAttribute' in target && 'src' in target && typeof target.src === 'string'
}
