import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build, defaultClientConditions, type InlineConfig } from 'vite'

/** The frameworks that the same source runs on. */
export const frameworks = ['preact', 'react', 'react-18'] as const
export type Framework = (typeof frameworks)[number]

const require = createRequire(import.meta.url)

/** Bundles the harness pages for `framework`: file name → content. */
export async function buildHarness(framework: Framework): Promise<Map<string, string | Uint8Array>> {
  const built = await build({
    ...configFor(framework),
    base: './',
    build: {
      write: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      minify: false,
      rolldownOptions: { input: ['index.html', 'hydrate.html'].map((page) => join(import.meta.dirname, page)) },
    },
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error('expected one build')
  return new Map(built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]))
}

/** Bundles server.tsx for `framework` and gives the path of the module. */
export async function buildServer(framework: Framework): Promise<string> {
  const outDir = join(import.meta.dirname, '..', '..', '..', '..', '.cache', 'ui-server', framework)
  await build({
    ...configFor(framework),
    ssr: { noExternal: true, resolve: { conditions: conditionsFor(framework) } },
    build: { ssr: join(import.meta.dirname, 'server.tsx'), outDir, emptyOutDir: true },
  })
  return join(outDir, 'server.js')
}

function configFor(framework: Framework): InlineConfig {
  const isPreact = framework === 'preact'
  return {
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    resolve: {
      conditions: conditionsFor(framework),
      alias: aliases[framework],
    },
    // The page is the one that is shipped, whatever runs the build.
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { development: false, runtime: 'automatic', importSource: isPreact ? 'preact' : 'react' } },
  }
}

function conditionsFor(framework: Framework): string[] {
  return [...(framework === 'preact' ? [] : ['@weh5/react']), '@weh5/source', ...defaultClientConditions]
}

const hydrateWithReact = {
  find: /^\.\/hydrate-with\/preact\.ts$/,
  replacement: join(import.meta.dirname, 'hydrate-with', 'react.ts'),
}

const aliases: Record<Framework, { find: RegExp; replacement: string }[]> = {
  preact: [],
  react: [hydrateWithReact, { find: /^preact-render-to-string$/, replacement: require.resolve('react-dom/server') }],
  // React 18.3 is installed beside 19 under another name.
  'react-18': [
    hydrateWithReact,
    { find: /^preact-render-to-string$/, replacement: require.resolve('react-dom-18/server') },
    { find: /^react$/, replacement: require.resolve('react-18') },
    { find: /^react\/jsx-runtime$/, replacement: require.resolve('react-18/jsx-runtime') },
    { find: /^react-dom$/, replacement: require.resolve('react-dom-18') },
    { find: /^react-dom\/client$/, replacement: require.resolve('react-dom-18/client') },
  ],
}

export const componentsFolder: string = join(import.meta.dirname, '..', '..', 'src')
