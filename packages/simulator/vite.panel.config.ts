import { defineConfig, type UserConfig } from 'vite'

/** The panel: the phone frame and everything beside it. */
const config: UserConfig = defineConfig({
  root: 'src/panel',
  base: '/__weh5__/',
  resolve: { conditions: ['@weh5/source'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: '../../dist/browser/panel', emptyOutDir: true, target: 'es2022' },
})

export default config
