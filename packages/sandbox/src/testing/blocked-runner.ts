import process from 'node:process'
import { wallsOfHost } from '../parent/layers/walls.ts'
import { brokenOut, seccomp } from './broken-out.ts'

// A runner whose children are so busy that none of them can notice its end; the test kills it.
const { bubblewrap } = wallsOfHost()
const children = [{ seccomp, bubblewrap: null }, ...(bubblewrap ? [{ seccomp, bubblewrap }, { seccomp: null, bubblewrap }] : [])].map((walls) => brokenOut({ answer: 'say({ part: 1 }); for (;;);' }, walls))
await Promise.all(children.map((child) => child.ready))
for (const child of children) void child.run({}, { wallMs: 60_000, residentMb: 300 })
process.stdout.write(JSON.stringify(children.map((child) => child.pid)))
