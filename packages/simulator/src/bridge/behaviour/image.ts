import { chooseImage, downloadImage, getLocalImgData, uploadImage } from '@weh5/protocol/jsapi'
import { addLocalMedia, findLocalMedia, findUpload, uploadMedia } from '../../world/media.ts'
import { samplePhotos } from '../../world/sample-photos.ts'
import { cancel, fail, ok } from '../outcome.ts'
import type { Behaviours, Scene } from '../scene.ts'
import { forApi } from './for-api.ts'

/** Pictures on the phone and on WeChat's servers (`facts/jssdk.md` B.3). */
export const imageBehaviours: Behaviours = {
  ...forApi(chooseImage, {
    async run({ count = 9, sourceType = ['album', 'camera'] as const }, scene) {
      const { permissions } = scene.world.state.phone
      if (sourceType.every((source) => permissions[source] === 'deny')) return cancel()
      const answer = await scene.ask()
      return answer ?? ok({ localIds: samplePhotos.slice(0, Math.min(count, 1)) })
    },
    /** Whoever plays the user may name pictures by `data:` URL; the page gets ids. */
    admit: ({ localIds }, scene) => ({ localIds: localIds.map((id) => takeIn(id, scene)) }),
  }),
  ...forApi(uploadImage, {
    run({ localId }, { world, page }) {
      const media = findLocalMedia(world, localId)
      if (media === undefined) return fail('fail')
      const upload = { appId: page.grant?.appId ?? '', kind: media.kind, name: 'photo', src: media.src }
      return ok({ serverId: uploadMedia(world, upload).mediaId })
    },
  }),
  ...forApi(downloadImage, {
    run({ serverId }, scene) {
      const media = findUpload(scene.world, serverId)
      return media ? ok({ localId: takeIn(media.src, scene) }) : fail('fail')
    },
  }),
  ...forApi(getLocalImgData, {
    run({ localId }, { world }) {
      const media = findLocalMedia(world, localId)
      return media ? ok({ localData: media.src }) : fail('fail')
    },
  }),
}

function takeIn(src: string, { world, personality }: Scene): string {
  return src.startsWith('data:') ? addLocalMedia(world, personality, 'image', src).localId : src
}
