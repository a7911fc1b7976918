// Has React warn without end; must get: harmless, time-limit
import { createElement } from 'react'
export const View = () => <ul>{Array.from({ length: 2000 }, (_, i) => createElement('li', { [`on-${i}`]: () => {}, class: i, style: { [`a-${i}`]: 1 } }, [<b>{i}</b>]))}</ul>
