import { render } from 'preact'
import '@weh5/ui/style.css'
import './panel.css'
import { openControl } from './open-control.ts'
import { Panel } from './panel.tsx'

const root = document.getElementById('panel')
if (root) render(<Panel control={openControl(window)} />, root)
