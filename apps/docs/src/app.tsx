import type { JSX } from 'preact'
import { Page } from './pages/page.tsx'
import { LanguageContext } from './site/language.ts'
import { useRoute } from './site/route.ts'
import { useSettings } from './site/settings.ts'
import { Sidebar } from './site/sidebar.tsx'
import { Toolbar } from './site/toolbar.tsx'

/** The site: every page at the side, one in the middle. */
export function App(): JSX.Element {
  const route = useRoute()
  const [settings, change] = useSettings()
  return (
    <LanguageContext.Provider value={settings.language}>
      <div class="site">
        <Sidebar route={route} />
        <main class="site__main">
          <Toolbar settings={settings} onChange={change} />
          <Page route={route} settings={settings} />
        </main>
      </div>
    </LanguageContext.Provider>
  )
}
