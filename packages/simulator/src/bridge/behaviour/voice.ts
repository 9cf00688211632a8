import {
  downloadVoice,
  onVoicePlayEndSpec,
  onVoiceRecordEndSpec,
  pauseVoice,
  playVoice,
  startRecord,
  stopRecord,
  stopVoice,
  translateVoice,
  uploadVoice,
} from '@weh5/protocol/jsapi'
import { addLocalMedia, findLocalMedia, findUpload, uploadMedia } from '../../world/media.ts'
import { silentVoice } from '../../world/silent-voice.ts'
import { cancel, fail, ok, type Outcome } from '../outcome.ts'
import type { Behaviours, Scene } from '../scene.ts'
import { forApi } from './for-api.ts'

/** Recording stops by itself after a minute; what is shorter than half a second is refused (`facts/jssdk.md` B.4, weak). */
const longest = 60_000
const shortest = 500
/** How long a recording plays, since nothing was said into it. */
const playTime = 3000

interface Running {
  readonly since: number
  readonly stop: () => void
}

const recordings = new WeakMap<Scene['page'], Running>()
const players = new WeakMap<Scene['page'], Running>()

/** Voice notes on the phone and on WeChat's servers (`facts/jssdk.md` B.4). */
export const voiceBehaviours: Behaviours = {
  ...forApi(startRecord, {
    async run(_options, scene) {
      const { page, world } = scene
      if (recordings.has(page)) return fail('recording')
      // Refusing the microphone is a cancel.
      const { microphone } = world.state.phone.permissions
      if (microphone === 'deny') return cancel()
      const answer = microphone === 'ask' ? await scene.ask() : undefined
      if (answer && answer.kind !== 'ok') return answer
      const stop = scene.every(longest, () => scene.tell(onVoiceRecordEndSpec, { localId: finish(scene) }))
      recordings.set(page, { since: world.clock.now(), stop })
      return ok()
    },
  }),
  ...forApi(stopRecord, {
    run(_options, scene) {
      const recording = recordings.get(scene.page)
      if (recording === undefined) return fail('not recording')
      const length = scene.world.clock.now() - recording.since
      const localId = finish(scene)
      return length < shortest ? fail('tooshort') : ok({ localId })
    },
  }),
  ...forApi(playVoice, {
    run({ localId }, scene) {
      if (findLocalMedia(scene.world, localId) === undefined) return fail('fail')
      halt(scene)
      const stop = scene.every(playTime, () => {
        halt(scene)
        scene.tell(onVoicePlayEndSpec, { localId })
      })
      players.set(scene.page, { since: scene.world.clock.now(), stop })
      return ok()
    },
  }),
  ...forApi(pauseVoice, { run: (_options, scene) => halted(scene) }),
  ...forApi(stopVoice, { run: (_options, scene) => halted(scene) }),
  ...forApi(uploadVoice, {
    run({ localId }, { world, page }) {
      const media = findLocalMedia(world, localId)
      if (media === undefined) return fail('fail')
      const upload = { appId: page.grant?.appId ?? '', kind: media.kind, name: 'voice', src: media.src }
      return ok({ serverId: uploadMedia(world, upload).mediaId })
    },
  }),
  ...forApi(downloadVoice, {
    run({ serverId }, { world, personality }) {
      const media = findUpload(world, serverId)
      return media ? ok({ localId: addLocalMedia(world, personality, 'voice', media.src).localId }) : fail('fail')
    },
  }),
  ...forApi(translateVoice, {
    run: ({ localId }, { world }) =>
      findLocalMedia(world, localId) ? ok({ translateResult: '你好，我在七号展位。' }) : fail('fail'),
  }),
}

function finish({ page, world, personality }: Scene): string {
  recordings.get(page)?.stop()
  recordings.delete(page)
  return addLocalMedia(world, personality, 'voice', silentVoice).localId
}

function halt({ page }: Scene): void {
  players.get(page)?.stop()
  players.delete(page)
}

function halted(scene: Scene): Outcome<void> {
  halt(scene)
  return ok()
}
