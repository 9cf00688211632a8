import './old-webviews.ts'
import { render } from 'preact'
import '@weh5/ui/style.css'
import { App } from './app.tsx'
import './app.css'

const root = document.querySelector('#app')
if (root) render(<App />, root)
