import react from '@vitejs/plugin-react'
import presetMantine from 'postcss-preset-mantine'
import { defineConfig } from 'vite'
import { compression } from 'vite-plugin-compression2'

export default defineConfig({
  base: '/',
  // Each file beside itself in gzip, made once at build: whoever serves them need not compress.
  plugins: [react(), compression({ algorithms: ['gzip'], threshold: 1024 })],
  css: { postcss: { plugins: [presetMantine()] } },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Every file is a file: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    // Monaco's chunk is large on purpose: it is fetched while the intro is read, and only on desktops.
    chunkSizeWarningLimit: 8000,
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/api', '/t'].map((path) => [path, process.env.API_URL ?? 'http://127.0.0.1:3000'])),
  },
})
