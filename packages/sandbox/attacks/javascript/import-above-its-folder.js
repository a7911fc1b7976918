// Imports a file above its own folder; must get: syntax-error
import passwords from '../../../../../../etc/passwd'
export const answer = () => passwords
