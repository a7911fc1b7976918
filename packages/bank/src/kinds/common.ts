import { level, limits } from '@assay/contracts'
import { z } from 'zod'
import type { SourceFolder } from '../folder.ts'
import { object, text } from '../yaml/schema.ts'

export const QUESTION_FILE = 'question.yaml'

export const skillId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected area/skill, as in sql/window-functions')

const codeLimits = object({
  cpuMs: limits.shape.cpuMs,
  memoryMb: limits.shape.memoryMb,
  outputKb: limits.shape.outputKb,
})

export const sqlLimits = object({
  cpuMs: limits.shape.cpuMs,
  rows: limits.shape.rows,
  tempMb: limits.shape.tempMb,
})

/** Keys that every question.yaml has. */
export const commonKeys = {
  title: text,
  skill: skillId,
  level,
  minutes: z.number().positive(),
  points: z.number().positive(),
  authors: z.array(text).min(1),
  limits: codeLimits.default({}),
  /** Of the files that are generated, and no part of what they are compiled to. */
  seed: z.int().nonnegative().optional().transform(() => undefined),
}

/** What every question has besides its question.yaml. */
export function commonParts(folder: SourceFolder): { slug: string; prompt: string } {
  const prompt = folder.text('prompt.md', 'what the candidate reads')
  if (folder.files.has('prompt.md') && prompt.trim() === '') folder.refuse('prompt.md', 'is empty; expected what the candidate reads')
  for (const [, asset] of prompt.matchAll(/\]\((assets\/[^)\s]+)/g)) {
    if (asset !== undefined && !folder.files.has(asset)) folder.refuse('prompt.md', `shows ${asset}, which is not in the folder`)
  }
  return { slug: folder.slug, prompt }
}

/** Notes every value of a list that occurred before. */
export function refuseRepeated(folder: SourceFolder, values: string[], pathOf: (index: number) => PropertyKey[]): void {
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) < index) folder.refuseAt(QUESTION_FILE, pathOf(index), `"${value}" stands here twice; expected each once`)
  }
}
