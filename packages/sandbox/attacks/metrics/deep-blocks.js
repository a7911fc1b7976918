// Nests blocks that all declare the same name; must get: harmless, time-limit, memory-limit
export function answer() { @repeat(1000, "{ let a = %i; ")@repeat(1000, "}") }
