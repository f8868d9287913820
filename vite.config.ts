import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { buildId } from './scripts/build-id.ts'
import { chunkGroups } from './scripts/chunks.ts'
import { contentSecurityPolicy } from './scripts/csp.ts'
import { preloadStart } from './scripts/preload.ts'

const zipHere = fileURLToPath(new URL('./src/app/exports/zip-here.ts', import.meta.url))

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

export default defineConfig({
  plugins: [react(), preloadStart()],
  base: './',
  publicDir: false,
  define: { 'import.meta.env.BUILD_ID': JSON.stringify(buildId()) },
  // A data: address would need a hole in connect-src, so nothing is inlined.
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  worker: { format: 'es' },
  // The zip of write-excel-file starts workers of blob: addresses, which worker-src forbids.
  resolve: { alias: [{ find: /^.*\/zipToArrayBuffer\.js$/, replacement: zipHere }] },
  preview: { headers, port: 4173, host: '127.0.0.1' },
  server: { host: '127.0.0.1' },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'Asia/Shanghai' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/metrics/**'],
        },
      },
      // Files of a worker share their modules, and with them one started engine (tests/support/warehouse.ts).
      { extends: true, test: { name: 'figures', include: ['tests/metrics/**/*.test.ts'], isolate: false } },
    ],
  },
})
