import { isCancel, WechatError, type Recording } from '@weh5/client'
import { Button, toast } from '@weh5/ui'
import { useState } from 'preact/hooks'
import { tellFailure } from './failure.ts'
import { wx } from './wechat.ts'

/** A voice note that the visitor records and listens to; WeChat ends it after a minute by itself. */
export function VoiceNote() {
  const [recording, setRecording] = useState<Recording>()
  const [localId, setLocalId] = useState<string>()

  async function record() {
    try {
      const running = await wx.recordVoice()
      setRecording(running)
      const voice = await running.ended
      setLocalId(voice.localId)
    } catch (error) {
      if (isCancel(error)) toast.text('没有麦克风权限')
      else if (isTooShort(error)) toast.text('说话时间太短')
      else tellFailure(error)
    } finally {
      setRecording(undefined)
    }
  }

  if (recording) {
    // How it ended is told once, by \`ended\`.
    const stop = () => recording.stop().catch(() => undefined)
    return (
      <Button block variant="warn" onClick={stop}>
        正在录音，点一下结束
      </Button>
    )
  }
  return (
    <>
      {localId !== undefined && (
        <Button block onClick={() => wx.playVoice({ localId }).catch(tellFailure)}>
          听一听
        </Button>
      )}
      <Button block onClick={record}>
        {localId === undefined ? '留一段语音' : '重新录'}
      </Button>
    </>
  )
}

function isTooShort(error: unknown): boolean {
  return error instanceof WechatError && /too ?short/i.test(error.native)
}
