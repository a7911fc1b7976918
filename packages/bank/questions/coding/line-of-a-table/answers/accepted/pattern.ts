// Of the line with a comma before it, so that every field begins with one.
const field = /,(?:"([^"]*)"|([^",]*))/g

export function splitLine(line: string): string[] {
  return Array.from(`,${line}`.matchAll(field), ([, quoted, plain]) => quoted ?? plain ?? '')
}
