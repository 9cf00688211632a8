import { isCancel } from '@weh5/client'
import { Button } from '@weh5/ui'
import { useEffect, useState } from 'preact/hooks'
import { tellFailure } from '../failure.ts'
import { shareCard } from '../share.ts'
import { wx } from '../wechat.ts'

/** A photo as a postcard of the expo. */
export function PhotoPage() {
  const [photo, setPhoto] = useState<string>()
  useEffect(() => {
    document.title = '拍照'
    shareCard({ title: '我的展会明信片', desc: '在展会助手里拍的', path: '/photo' })
  }, [])

  async function choose() {
    try {
      const { localIds } = await wx.chooseImage({ count: 1 })
      setPhoto(localIds[0])
    } catch (error) {
      if (!isCancel(error)) tellFailure(error)
    }
  }

  return (
    <main class="page">
      <figure class="postcard">
        {photo ? <img src={photo} alt="你选的照片" /> : <div class="postcard-empty">还没有照片</div>}
        <figcaption>展会助手 · {new Date().toLocaleDateString('zh-CN')}</figcaption>
      </figure>
      <Button block variant="primary" onClick={choose}>
        {photo ? '换一张' : '拍照或选一张'}
      </Button>
      <Button block href="/">
        回到首页
      </Button>
    </main>
  )
}
