import { isCancel } from '@weh5/client'
import { Button, toast } from '@weh5/ui'
import { useEffect, useState } from 'preact/hooks'
import { fetchPhotos, hangPhoto } from '../api.ts'
import { useExpo } from '../expo.ts'
import { tellFailure } from '../failure.ts'
import { shareCard } from '../share.ts'
import { wx } from '../wechat.ts'

/** A photo as a postcard of the expo, and the wall where everybody's hang. */
export function PhotoPage() {
  const { visitor } = useExpo()
  const [photo, setPhoto] = useState<{ blob: Blob; src: string }>()
  const [wall, setWall] = useState<readonly string[]>([])
  const readWall = () => fetchPhotos().then(setWall, tellFailure)
  useEffect(() => {
    document.title = '拍照'
    shareCard({ title: '我的展会明信片', desc: '在展会助手里拍的', path: '/photo' })
    void readWall()
  }, [])
  useEffect(() => () => photo && URL.revokeObjectURL(photo.src), [photo])

  async function choose() {
    try {
      const [picked] = await wx.pickImages({ count: 1 })
      if (picked) setPhoto({ blob: picked.blob, src: URL.createObjectURL(picked.blob) })
    } catch (error) {
      if (!isCancel(error)) tellFailure(error)
    }
  }

  async function hang(blob: Blob) {
    try {
      await toast.promise(hangPhoto(blob), { loading: '正在上传', success: '已上墙', fail: '上传失败' })
      await readWall()
    } catch {
      // The toast has said so.
    }
  }

  return (
    <main class="page">
      <figure class="postcard">
        {photo ? <img src={photo.src} alt="你选的照片" /> : <div class="postcard-empty">还没有照片</div>}
        <figcaption>展会助手 · {new Date().toLocaleDateString('zh-CN')}</figcaption>
      </figure>
      <Button block variant="primary" onClick={choose}>
        {photo ? '换一张' : '拍照或选一张'}
      </Button>
      {photo && visitor && (
        <Button block onClick={() => hang(photo.blob)}>
          贴到照片墙
        </Button>
      )}
      {wall.length > 0 && (
        <section class="wall" aria-label="照片墙">
          {wall.map((src) => (
            <img key={src} src={src} alt="访客的照片" loading="lazy" />
          ))}
        </section>
      )}
      <Button block href="/">
        回到首页
      </Button>
    </main>
  )
}
