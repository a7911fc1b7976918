import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Few files rather than many small ones, which a slow connection waits for one after another: React, which the frame of
 * live previews has too; all else that the first page is drawn with; what a task is read with; and what it is answered with.
 */
const groups = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
  { name: 'shell', test: /apps[\\/]candidate[\\/]src[\\/](App|components[\\/]LanguageProvider)\.tsx$/, priority: 2 },
  { name: 'section', test: /[\\/]SectionPage\.tsx$/, priority: 1 },
  { name: 'work', test: /[\\/]works\.ts$/, priority: 0 },
]

const entry = 'service-worker'
/** The code editors are large, and each device loads one of them: it is kept when it is loaded. The preview is members'. */
const isShell = (name: string) => /^assets\/.*\.(js|css|woff2)$/.test(name) && !/editor|monaco|worker|tsMode|javascript|typescript|python|sql|yaml|PreviewPage|frame-|cyrillic|greek|vietnamese/i.test(name)

/** Builds src/service-worker.ts as /sw.js, which knows every file of the build that it belongs to. */
export function serviceWorker(): Plugin {
  return {
    name: 'assay-service-worker',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: 'index.html', frame: 'frame.html', [entry]: 'src/service-worker.ts' },
          output: { entryFileNames: ({ name }) => (name === entry ? 'sw.js' : 'assets/[name]-[hash].js'), codeSplitting: { groups } },
        },
      },
    }),
    generateBundle(_options, bundle) {
      const worker = bundle['sw.js']
      if (worker?.type !== 'chunk') this.error('src/service-worker.ts was not built')
      const shell = Object.keys(bundle).filter(isShell).toSorted().map((name) => `/${name}`)
      const page = bundle['index.html']
      const build = createHash('sha256').update(Object.keys(bundle).toSorted().join()).update(page?.type === 'asset' ? page.source : '').update(worker.code)
      worker.code = worker.code.replace('__BUILD__', build.digest('hex').slice(0, 16)).replace('__SHELL__', shell.join(' '))
    },
  }
}
