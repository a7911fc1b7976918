import { Blob, File, joined } from './blob.ts'
import { FormData } from './form-data.ts'
import { TextDecoder, TextEncoder } from './text-codec.ts'

/** Reads a body of `application/x-www-form-urlencoded` or `multipart/form-data` (RFC 7578). */
export function parseForm(bytes: Uint8Array, contentType: string): FormData {
  const boundary = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  if (boundary) return parseMultipart(bytes, boundary[1] ?? boundary[2] ?? '')
  if (!/^application\/x-www-form-urlencoded\b/i.test(contentType)) throw new TypeError(`A body of type "${contentType}" holds no form`)
  const form = new FormData()
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(bytes))) form.append(name, value)
  return form
}

/** A form as `multipart/form-data`, with the content type that names its boundary. */
export function writeMultipart(form: FormData): { bytes: Uint8Array; type: string } {
  const parts = [...form].map(([name, value]) => ({ head: headOf(name, value), body: bodyOf(value) }))
  const boundary = boundaryFor(parts.map(({ body }) => asBinary(body)))
  const encoder = new TextEncoder()
  const chunks = parts.flatMap(({ head, body }) => [encoder.encode(`--${boundary}\r\n${head}\r\n\r\n`), body, encoder.encode('\r\n')])
  return { bytes: joined([...chunks, encoder.encode(`--${boundary}--\r\n`)]), type: `multipart/form-data; boundary=${boundary}` }
}

function parseMultipart(bytes: Uint8Array, boundary: string): FormData {
  // One character for each byte, so that text can be searched and bytes stay what they are.
  const sections = `\r\n${asBinary(bytes)}`.split(`\r\n--${boundary}`).slice(1)
  if (sections.length === 0) throw new TypeError(`The body does not hold the boundary "${boundary}" of its content type`)
  const form = new FormData()
  for (const section of sections) addPart(form, section)
  return form
}

function addPart(form: FormData, section: string): void {
  const [, head = '', body = ''] = /^[ \t]*\r\n(?:([^]*?)\r\n)?\r\n([^]*)$/.exec(section) ?? []
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(head)?.[1] ?? ''
  const name = parameter(disposition, 'name')
  if (name === null) return
  const bytes = fromBinary(body)
  const fileName = parameter(disposition, 'filename')
  if (fileName === null) return form.append(name, new TextDecoder().decode(bytes))
  const type = /^content-type:\s*(.*?)\s*$/im.exec(head)?.[1] ?? 'text/plain'
  form.append(name, new File([bytes], fileName, { type }))
}

function parameter(disposition: string, name: string): string | null {
  const [, quoted, bare] = new RegExp(`(?:^|;)\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(disposition) ?? []
  const written = quoted ?? bare
  if (written === undefined) return null
  const text = new TextDecoder().decode(fromBinary(written))
  return text.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n')
}

function headOf(name: string, value: string | File): string {
  const disposition = `content-disposition: form-data; name="${escaped(name)}"`
  if (typeof value === 'string') return disposition
  return `${disposition}; filename="${escaped(value.name)}"\r\ncontent-type: ${value.type || 'application/octet-stream'}`
}

function escaped(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function bodyOf(value: string | File): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value.replace(/\r?\n|\r/g, '\r\n')) : Blob.bytesOf(value)
}

/** The same for the same form, and in none of its parts. */
function boundaryFor(parts: string[]): string {
  let number = 0
  while (parts.some((part) => part.includes(`form-boundary-${number}`))) number += 1
  return `form-boundary-${number}`
}

function asBinary(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

function fromBinary(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
