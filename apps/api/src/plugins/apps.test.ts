import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { expectProblem } from '../testing/expect-problem.ts'
import { startTestApp, type TestApp } from '../testing/app.ts'

let directory: string
let running: TestApp
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'assay-apps-'))
  const [candidateAppDir, consoleAppDir] = await Promise.all(['candidate', 'console'].map(buildApp))
  running = await startTestApp({ candidateAppDir, consoleAppDir })
})
afterAll(async () => {
  await running.close()
  await rm(directory, { recursive: true })
})

/** What a build leaves: a page and a file whose name holds its hash. */
async function buildApp(name: string): Promise<string> {
  const built = join(directory, name)
  await mkdir(join(built, 'assets'), { recursive: true })
  await writeFile(join(built, 'index.html'), `<title>${name}</title>`)
  await writeFile(join(built, 'frame.html'), `<title>frame of ${name}</title>`)
  await writeFile(join(built, 'assets', 'main-4f2a.js'), `console.log('${name}')`)
  return built
}

const page = (url: string) => running.app.inject({ url, headers: { accept: 'text/html' } })

test.each([
  ['/', 'candidate'],
  ['/link-problem?code=link_expired', 'candidate'],
  ['/test/sections/2', 'candidate'],
  ['/console', 'console'],
  ['/console/', 'console'],
  ['/console/invitations/7', 'console'],
])('%s is a page of the %s app, asked for anew each time', async (url, app) => {
  const response = await page(url)
  expect([response.statusCode, response.body]).toEqual([200, `<title>${app}</title>`])
  expect(response.headers['cache-control']).toBe('no-cache')
  expect(response.headers['content-security-policy']).toMatch(/script-src 'self'/)
})

test('files with a hash in their name are kept for good', async () => {
  for (const url of ['/assets/main-4f2a.js', '/console/assets/main-4f2a.js']) {
    const response = await running.app.inject({ url })
    expect(response.statusCode).toBe(200)
    expect(response.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-type': expect.stringContaining('javascript') })
  }
})

test('only the preview of a question may stand in a frame, and only in one of our own', async () => {
  const previewed = (await page('/preview/orders')).headers
  expect(previewed['content-security-policy']).toMatch(/frame-ancestors 'self'/)
  expect(previewed['x-frame-options']).toBe('SAMEORIGIN')
  for (const url of ['/', '/console/', '/previews', '/console/preview/orders']) {
    const { headers } = await page(url)
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/)
    expect(headers['x-frame-options']).toBe('DENY')
  }
})

test('what is missing is missing: a file, an address of the API, anything but a page', async () => {
  expectProblem(await running.app.inject({ url: '/assets/gone-0000.js', headers: { accept: '*/*' } }), 'not_found')
  expectProblem(await page('/api/nowhere'), 'not_found')
  expectProblem(await running.app.inject({ method: 'POST', url: '/console/invitations', headers: { accept: 'text/html' } }), 'not_found')
  expectProblem(await running.app.inject({ url: '/console/..%2f..%2f..%2f..%2fetc%2fpasswd' }), 'not_found')
})

test('the frame of live previews has an opaque origin and no network, whoever opens it, and may read what every page reads', async () => {
  const { headers } = await page('/frame.html')
  const policy = String(headers['content-security-policy']).split(';')
  expect(policy).toEqual(expect.arrayContaining(['sandbox allow-scripts', "default-src 'none'", "connect-src 'none'", "frame-ancestors 'self'"]))
  expect(policy.join(';')).not.toMatch(/allow-same-origin|https?:|\*/)
  expect((await running.app.inject('/assets/main-4f2a.js')).headers['access-control-allow-origin']).toBe('*')
  expect((await page('/')).headers).not.toHaveProperty('access-control-allow-origin')
})
