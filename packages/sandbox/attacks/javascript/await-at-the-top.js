// Awaits at its top level what never comes, so that it is never loaded; must get: runtime-error
await new Promise(() => {})
export const answer = () => 'contained'
