import { startRecord, stopRecord, type LocalVoice } from '@weh5/protocol/jsapi/calls'
import type { CallOptions } from '../call/settle.ts'
import { onVoiceRecordEnd } from '../events/official.ts'
import type { Feature } from '../feature.ts'

/** A recording that runs. */
export interface Recording {
  /** Resolves with the recording when it has ended: by `stop`, or by WeChat after 60 seconds. */
  readonly ended: Promise<LocalVoice>
  /** Ends it. A recording that is too short rejects. Calling it again changes nothing. */
  stop(): Promise<LocalVoice>
}

/** Starts a recording. */
export type RecordVoice = (call?: CallOptions) => Promise<Recording>

/**
 * Records a voice message, however it ends. Rejects with code `cancel` when the user refuses the microphone.
 *
 * @example
 * const recording = await wx.recordVoice()
 * button.onpointerup = () => recording.stop()
 * const { localId } = await recording.ended
 */
export const recordVoice: Feature<RecordVoice> = {
  needs: [startRecord, stopRecord, ...onVoiceRecordEnd.needs],
  attach(host) {
    const { call } = host
    const onEnd = onVoiceRecordEnd.attach(host)
    return async (bounds) => {
      let finish: (voice: LocalVoice | Promise<LocalVoice>) => void = () => {}
      const ended = new Promise<LocalVoice>((resolve) => (finish = resolve))
      const unsubscribe = onEnd(finish)
      const over = (): void => unsubscribe()
      ended.then(over, over)
      let stopping: Promise<LocalVoice> | undefined
      const stop = (): Promise<LocalVoice> => {
        if (!stopping) {
          stopping = ended
          finish(call(stopRecord, undefined))
        }
        return stopping
      }
      try {
        await call(startRecord, undefined, bounds)
      } catch (error) {
        over()
        throw error
      }
      return { ended, stop }
    }
  },
}
