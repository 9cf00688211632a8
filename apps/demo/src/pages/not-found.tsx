import { Button } from '@weh5/ui'

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <main class="page page-message">
      <h1>没有这个页面</h1>
      <p>链接可能已经过期。</p>
      <Button variant="primary" href="/">
        回到首页
      </Button>
    </main>
  )
}
