// Returns an object whose getter loops when it is read; must get: time-limit
export const answer = () => ({ get value() { for (;;); } })
