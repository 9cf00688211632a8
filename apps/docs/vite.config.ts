import { defaultClientConditions, defineConfig } from 'vite'

// Two pages: the site, and what its phones show. The packages are taken from source, as the demos are.
export default defineConfig({
  base: './',
  resolve: { conditions: ['@weh5/source', ...defaultClientConditions], dedupe: ['preact'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    rolldownOptions: { input: { index: 'index.html', preview: 'preview.html' } },
    // The editor of the playground, which comes with the playground alone.
    chunkSizeWarningLimit: 550,
  },
})
