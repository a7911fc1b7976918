// Nests its own text deeper than a parser reads; must get: syntax-error
export const View = () => @repeat(20000, "<b>")x@repeat(20000, "</b>")
