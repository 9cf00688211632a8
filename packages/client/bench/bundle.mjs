import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** Bundles and minifies a module for the browser, as all peers are measured. */
export async function bundle(source, root) {
  const entry = '\0entry'
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2019',
      minify: true,
      rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict', output: { codeSplitting: false } },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const { code } = output.output[0]
  return { code, min: code.length, gzip: gzipSync(code, { level: 9 }).length }
}
