// Exports another function each time that it is asked, and none of the right kind; must get: harmless
export let answer = () => { answer = () => { answer = null }; return {} }
