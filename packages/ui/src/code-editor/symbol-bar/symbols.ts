import type { Language } from '@assay/contracts'

/**
 * The characters that a phone's keyboard hides behind a second page, in the order in which each language's answers
 * need them.
 */
export const symbolsOf: Record<Language, readonly CodeSymbol[]> = {
  javascript: ['(', ')', '{', '}', '[', ']', ';', '=', "'", '"', '<', '>', '/', '*', '_', ':', ',', '.', '`', '$', '!', '&', '|', '?', '+', '-'],
  typescript: ['(', ')', '{', '}', ':', '[', ']', ';', '=', "'", '"', '<', '>', '/', '*', '_', ',', '.', '`', '$', '!', '&', '|', '?', '+', '-'],
  python: ['(', ')', ':', '[', ']', '{', '}', '=', "'", '"', '_', '<', '>', '/', '*', ',', '.', '#', '!', '%', '+', '-', '@'],
  sql: ['(', ')', ',', ';', '=', '*', "'", '"', '_', '.', '<', '>', '/', ':', '[', ']', '{', '}', '+', '-', '|', '%'],
  yaml: [':', '-', "'", '"', '{', '}', '[', ']', '/', '_', '.', ',', '#', '$', '(', ')', ';', '=', '<', '>', '*', '|'],
}

export const codeSymbols = [
  '(', ')', '{', '}', '[', ']', ';', '=', "'", '"', '<', '>', '/', '*', '_', ':', ',', '.', '`', '$', '!', '&', '|', '?', '+', '-', '#', '%', '@',
] as const
export type CodeSymbol = (typeof codeSymbols)[number]
