import { whenBridge } from './bridge.ts'

/** Calls `changed` when the user has WeChat's 关怀模式 on (peers/ui.md §1.5). Returns how to stop. */
export function watchCareMode(changed: (isCareMode: boolean) => void): () => void {
  let isWatching = true
  const stop = whenBridge((bridge) =>
    bridge.invoke('getUserConfig', {}, ({ isCareMode }) => {
      if (isWatching && isCareMode !== undefined) changed(Boolean(isCareMode))
    }),
  )
  return () => {
    isWatching = false
    stop()
  }
}
