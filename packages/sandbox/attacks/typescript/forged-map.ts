// Brings a source map of its own, which is no map, for the one that the rewriting adds; must get: runtime-error
enum Rewritten { yes }
//# sourceMappingURL=data:application/json;base64,bm90IGpzb24=
export const answer = () => { throw new Error(String(Rewritten.yes)) }
