import { defineConfig, type UserConfig } from 'vite'

// What is published: a file for each entry and chunks for what is loaded later. A hundred modules take 50 ms to load one by one, which
// a function that is started for a request would pay each time.
const config: UserConfig = defineConfig({
  build: {
    ssr: true,
    outDir: 'lib',
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        index: 'src/index.ts',
        express: 'src/express.ts',
        redis: 'src/redis.ts',
        bullmq: 'src/bullmq.ts',
        'cli/main': 'src/cli/main.ts',
      },
      external: /^(?!\.|\/|src\/)/,
      output: { chunkFileNames: 'chunks/[hash].js' },
    },
  },
})

export default config
