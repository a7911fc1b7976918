// Answers with a thenable that resolves to itself; must get: time-limit
export default { fetch() { const thenable = { then: (resolve) => resolve(thenable) }; return thenable } }
