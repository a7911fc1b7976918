// Is four megabytes long; must get: harmless, time-limit, memory-limit
@repeat(100000, "export const name%i: number = %i as any\n")
export const answer = () => 'contained'
