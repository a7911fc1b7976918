// Has a union type of fifty thousand members; must get: harmless, time-limit, memory-limit
type Names = @repeat(50000, "'name%i' | ")never
export const answer = () => 'contained' as Names | string
