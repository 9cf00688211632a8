import { render } from 'preact'
import '@weh5/ui/tokens.css'
import { App } from './app.tsx'
import './site/site.css'

const root = document.createElement('div')
document.body.append(root)
render(<App />, root)
