import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option } from 'commander'

const MAX_JOBS = 64

/** `--jobs <number>`: how many answers are marked at one time. */
export function jobsOption(): Option {
  return new Option('-j, --jobs <number>', 'answers that are marked at one time')
    .default(availableParallelism(), 'one for each processor')
    .argParser(parseJobs)
}

export function parseJobs(text: string): number {
  const jobs = Number(text)
  if (/^\d+$/.test(text) && jobs >= 1 && jobs <= MAX_JOBS) return jobs
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${MAX_JOBS}.`)
}
