// Normalizes text of a hundred million characters, which V8 cannot interrupt; must get: time-limit, memory-limit, runtime-error
export const answer = () => '\u1e9b\u0323'.repeat(2 ** 26).normalize('NFKD').length
