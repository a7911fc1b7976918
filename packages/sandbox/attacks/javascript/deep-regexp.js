// Overflows the compiler of regular expressions; must get: runtime-error
export const answer = () => new RegExp('('.repeat(1e5) + ')'.repeat(1e5))
