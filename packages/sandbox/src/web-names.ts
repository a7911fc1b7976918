/** Globals that only the harnesses with the Web's standards have (isolate/globals.ts): to have them costs every isolate. */
export const webNames = [
  'URL',
  'URLSearchParams',
  'atob',
  'btoa',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'AbortController',
  'AbortSignal',
  'DOMException',
  'Event',
  'EventTarget',
] as const
export type WebName = (typeof webNames)[number]

/** Names of globals stand in a text as they are, unless it escapes letters or asks for the global object. */
const mayUse = new RegExp(String.raw`\b(?:${webNames.join('|')}|globalThis|eval|Function)\b|\\u`)

/** Whether code may use one of `webNames`. */
export function mayUseWeb(code: string): boolean {
  return mayUse.test(code)
}
