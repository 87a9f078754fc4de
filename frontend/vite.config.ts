import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { firstLoadBudget } from './budget'

const backend = process.env.BANGVANG_BACKEND ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [react(), firstLoadBudget()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: { '/api': backend } },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: {
    environment: 'jsdom',
    testTimeout: 20_000,
    setupFiles: ['tests/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    reporters: ['default', ['junit', { outputFile: 'target/vitest.xml' }]],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
