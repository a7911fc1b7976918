import { createServer, type AddressInfo } from 'node:net'
import { chromiumLaunchOptions } from '@assay/test-support/browser'
import { chromium, type Browser } from '@playwright/test'

/** A browser that another program may drive through a port of this machine. */
export async function openDebuggedBrowser(): Promise<{ port: number; browser: Browser }> {
  const port = await freePort()
  const { args = [], ...options } = await chromiumLaunchOptions()
  const browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] })
  return { port, browser }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
