// Asks for what no selector engine finds soon; must get: time-limit, harmless, memory-limit
import { useLayoutEffect } from 'react'
export function View() {
  useLayoutEffect(() => {
    document.querySelectorAll(':not('.repeat(20_000) + 'a' + ')'.repeat(20_000))
    document.querySelectorAll('a'.repeat(1e5) + '[' + 'b'.repeat(1e5))
    document.querySelectorAll('[a="' + '\\"'.repeat(1e5))
    for (let length = 1; length < 1e6; length *= 2) document.querySelectorAll('* '.repeat(length) + 'x')
  })
  return <div>{Array.from({ length: 200 }, (_, i) => <p key={i}><b><i>{i}</i></b></p>)}</div>
}
