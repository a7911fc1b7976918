// Imports a module of Node at run time; must get: harmless
export const answer = () => import('node:fs').then(() => 'imported', () => 'contained')
