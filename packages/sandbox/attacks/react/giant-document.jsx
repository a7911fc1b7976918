// Renders a million elements; must get: memory-limit
// limits: {"cpuMs": 20000, "memoryMb": 32}
export const View = () => <ul>{Array.from({ length: 1e6 }, (_, i) => <li key={i} className={'row ' + i}>row {i}</li>)}</ul>
