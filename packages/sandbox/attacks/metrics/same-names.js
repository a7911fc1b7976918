// Shadows one name in thousands of functions beside each other; must get: harmless, time-limit
@repeat(5000, "function f%i(a, b = a) { return (b) => { const c = (a) => a; return c(b) } }\n")
