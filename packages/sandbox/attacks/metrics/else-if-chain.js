// Chains ten thousand conditions; must get: harmless
export function answer(a) { @repeat(10000, "if (a === %i) return %i; else ")return a }
