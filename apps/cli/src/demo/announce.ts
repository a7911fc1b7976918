import type { Demo } from './demo.ts'

interface Ready {
  publicUrl: string
  consoleUrl: string
  demo: Demo | undefined
  /** One line for programs instead of prose for people. */
  json: boolean
  seconds: number
}

/** Says that everything is ready, and where to go. */
export function announce({ publicUrl, consoleUrl, demo, json, seconds }: Ready): void {
  if (json) return void process.stdout.write(`${JSON.stringify({ url: publicUrl, consoleUrl, ...demo })}\n`)
  process.stdout.write(`\n${lines(consoleUrl, demo, seconds).join('\n')}\n\n`)
}

function lines(consoleUrl: string, demo: Demo | undefined, seconds: number): string[] {
  const head = [`Assay is ready (${seconds.toFixed(1)} s).`, '', `  Console         ${consoleUrl}`]
  const foot = ['', 'Ctrl-C stops it. Everything is kept for the next start.']
  if (!demo) return [...head, '', '  The demo organization is in this database already; the folder that made it knows its passwords.', ...foot]
  return [
    ...head,
    ...demo.people.map(({ role, email, password }) => `    ${role.padEnd(16)}${email.padEnd(26)}${password}`),
    '',
    '  Candidate link  opens the test as somebody who was invited',
    `    ${demo.invitation.link}`,
    ...foot,
  ]
}
