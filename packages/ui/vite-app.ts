import react from '@vitejs/plugin-react'
import presetMantine from 'postcss-preset-mantine'
import type { PluginOption, UserConfig } from 'vite'
import { compression } from 'vite-plugin-compression2'

type WebApp = { base: string; port: number; proxied: string[]; plugins?: PluginOption[] }

/** Bytes below which a file gains nothing. */
const threshold = 1024
/** Fetched late: Brotli at its best, which saves an eighth of gzip, takes seconds for each megabyte. */
const large = /editor|monaco|tsMode|worker|register|frame/i

/** How both apps are built and, while they are worked on, served; `proxied` are the paths that the API answers. */
export function webApp({ base, port, proxied, plugins = [] }: WebApp): UserConfig {
  const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000'
  return {
    base,
    // Each file beside itself in gzip and Brotli, made once at build: whoever serves them need not compress.
    plugins: [react(), ...plugins, compression({ algorithms: ['gzip'], threshold }), compression({ algorithms: ['brotliCompress'], threshold, exclude: large })],
    css: { postcss: { plugins: [presetMantine()] } },
    worker: { format: 'es' },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2022',
      // Every file is a file: the content security policy allows no data: fonts.
      assetsInlineLimit: 0,
      // Monaco's chunk is large on purpose: it is fetched late, and only on desktops.
      chunkSizeWarningLimit: 8000,
    },
    server: { port, proxy: Object.fromEntries(proxied.map((path) => [path, api])) },
  }
}
