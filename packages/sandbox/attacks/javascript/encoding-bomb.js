// Has the harness encode a text whose bytes are three times as long as the memory; must get: memory-limit, runtime-error, time-limit
export const answer = () => new TextEncoder().encode('€'.repeat(2 ** 26)).length
