import react from '@vitejs/plugin-react'
import presetMantine from 'postcss-preset-mantine'
import { defineConfig } from 'vite'

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  css: { postcss: { plugins: [presetMantine()] } },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Every file is a file: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    // Monaco's chunk is large on purpose: it is fetched only when a report shows code on a desktop.
    chunkSizeWarningLimit: 8000,
  },
  server: {
    port: 5174,
    proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' },
  },
})
