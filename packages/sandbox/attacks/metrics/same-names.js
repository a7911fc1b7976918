// Shadows one name in hundreds of functions beside each other; must get: harmless, time-limit, memory-limit
@repeat(700, "function f%i(a, b = a) { return (b) => { const c = (a) => a; return c(b) } }\n")
