// Backtracks in a replacement, which V8 cannot interrupt between matches; must get: time-limit
export const answer = () => 'a'.repeat(40).replace(/(a*)*b/, '')
