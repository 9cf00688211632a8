import { Button } from '@weh5/ui'
import { useRoute } from 'preact-iso'
import { useEffect } from 'preact/hooks'
import { Cover } from '../cover.tsx'
import { useExpo } from '../expo.ts'
import { shareCard } from '../share.ts'
import { VoiceNote } from '../voice-note.tsx'
import { NotFoundPage } from './not-found.tsx'

/** One exhibit: its picture, its story, and a share card of its own. */
export function ExhibitPage() {
  const { exhibits } = useExpo()
  const { params } = useRoute()
  const exhibit = exhibits.find(({ id }) => id === params['id'])
  useEffect(() => {
    if (!exhibit) return
    document.title = exhibit.name
    shareCard({ title: exhibit.name, desc: exhibit.summary, path: `/exhibits/${exhibit.id}` })
  }, [exhibit])

  if (!exhibit) return <NotFoundPage />
  return (
    <main class="page">
      <Cover exhibit={exhibit} className="cover" />
      <article class="story">
        <h1>{exhibit.name}</h1>
        <p class="story-meta">
          展位 {exhibit.booth} · {exhibit.summary}
        </p>
        <p>{exhibit.story}</p>
        <p class="story-hint">点右上角「…」分享给朋友，卡片上就是这件展品。</p>
      </article>
      <VoiceNote />
      <Button block href="/">
        回到首页
      </Button>
    </main>
  )
}
