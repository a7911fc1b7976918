// Waits for a promise that every render makes anew; must get: harmless, time-limit
import { Suspense, use } from 'react'
const Reader = () => <p>{use(Promise.resolve('read'))}</p>
export const View = () => <Suspense fallback="waiting"><Reader /></Suspense>
