// Is made of comments that look like settings of the linter; must get: harmless, time-limit, memory-limit
/* eslint @repeat(20000, " \\t") */
@repeat(5000, "/* eslint-disable */ /* global a%i:writable */ // eslint-disable-line @repeat\n")
/* eslint no-eval: @repeat(50000, "[") */
export const answer = 1
