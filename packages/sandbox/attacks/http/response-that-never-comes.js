// Answers with a promise that nothing settles; must get: runtime-error
export default { fetch: () => new Promise(() => {}) }
