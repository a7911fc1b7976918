import Absent from './absent.ts'

/** Stands in for the built-in modules of Node that happy-dom names. */
const { URL, URLSearchParams, TextEncoder, TextDecoder, crypto: webcrypto } = globalThis
export { URL, URLSearchParams, TextEncoder, TextDecoder, webcrypto }
export { Absent as Script, Absent as Blob, Absent as ReadableStream, Absent as PerformanceObserver, Absent as PerformanceEntry }
export { Buffer } from './buffer.ts'
export const domainToASCII = (domain: string) => domain
export const isIP = () => 0
export default {}
