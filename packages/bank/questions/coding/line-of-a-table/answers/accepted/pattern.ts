// Of the line with a comma before it, so that every field begins with one.
const field = /,(?:"((?:[^"]|"")*)"|([^",]*))/g

export function splitLine(line: string): string[] {
  const fields = Array.from(`,${line}`.matchAll(field), ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
  return fields
}
