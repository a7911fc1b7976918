import { defineConfig, devices } from '@playwright/test'
import { chromiumLaunchOptions } from '@assay/test-support/browser'

// Every test drives the real thing: the global setup starts what `npm start` starts.
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './packages/test-support/src/playwright-global-setup.ts',
  reporter: 'list',
  workers: 2, // each of them with API, runner and databases to wait for
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: await chromiumLaunchOptions(),
    actionTimeout: 20_000,
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    // A quarter of the time: ask for it with `--trace on` where a failure is looked into.
    trace: 'off',
  },
  projects: [
    { name: 'desktop', testDir: 'e2e/desktop', use: { ...devices['Desktop Chrome'] } },
    { name: 'phone', testDir: 'e2e/phone', use: { ...devices['Pixel 7'] } },
  ],
})
