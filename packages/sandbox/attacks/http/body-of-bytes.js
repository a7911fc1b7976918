// Answers with bytes whose text is three times as long as may be kept; must get: memory-limit, output-limit, runtime-error, time-limit
export default { fetch: () => new Response(new Uint8Array(2 ** 25).fill(0xff)) }
