// Imports a module of Node as TypeScript's own syntax allows; must get: runtime-error, syntax-error
import fs = require('node:fs')
export const answer = () => fs.readFileSync('/etc/passwd', 'utf8')
