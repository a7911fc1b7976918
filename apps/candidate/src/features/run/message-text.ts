/** An HTTP message as text: its first line, its headers, and its body indented when it is JSON. */
export function messageText(firstLine: string, headers: Record<string, string>, body: string | null): string {
  const head = [firstLine, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)]
  return body ? [...head, '', indentJson(body)].join('\n') : head.join('\n')
}

function indentJson(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
