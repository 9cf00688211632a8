import { defineConfig, type UserConfig } from 'vite'

/** The page's half of the simulator, as one classic script: it must have run before any script of the page. */
const config: UserConfig = defineConfig({
  resolve: { conditions: ['@weh5/source'] },
  build: {
    outDir: 'dist/browser',
    emptyOutDir: false,
    target: 'es2020',
    lib: { entry: 'src/page/start.ts', name: '__weh5__', formats: ['iife'], fileName: () => 'bridge.js' },
  },
})

export default config
