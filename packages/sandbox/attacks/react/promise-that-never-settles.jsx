// Waits for a promise that never settles; must get: harmless
import { Suspense, use } from 'react'
const never = new Promise(() => {})
const Reader = () => <p>{use(never)}</p>
export const View = () => <Suspense fallback="waiting"><Reader /></Suspense>
