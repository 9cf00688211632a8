import { defineConfig } from 'vite'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // WeChat's WebViews: iOS 12 and the Chromium 78 of older Android clients.
  build: { outDir: 'dist/app', target: ['chrome78', 'safari12'] },
})
