// Writes styles without end, for whatever computes them; must get: time-limit, memory-limit, harmless
export const View = () => <div style={{ color: 'rgb('.repeat(1e5), font: 'a '.repeat(1e5), background: 'url('.repeat(1e5) }}><style>{'a{b:c}'.repeat(1e5)}</style><p>{'x'}</p></div>
