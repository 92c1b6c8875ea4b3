import { defineConfig } from '/work/wt-path/node_modules/@playwright/test/index.mjs'
export default defineConfig({ testDir: '/work/wt-path/tests/e2e', outputDir: '/tmp/pw-path-results', workers: 1, timeout: 60000, expect: { timeout: 15000 }, reporter: [['list']],
 use: { baseURL: process.env.BASE ?? 'http://localhost:5302', locale: 'en-GB', viewport: { width: 1280, height: 900 }, serviceWorkers: 'block', launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] } } })
