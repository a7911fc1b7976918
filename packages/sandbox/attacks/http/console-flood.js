// Prints without end while it answers; must get: time-limit
export default { fetch() { for (;;) console.log('x'.repeat(1000)) } }
