// Switches the rules off that it breaks; must get: harmless
// must not show: "lint":0
/* eslint-disable */
/* eslint no-var: off, eqeqeq: off */
// eslint-disable-next-line
var answer = 1 == 2
export { answer } // eslint-disable-line
