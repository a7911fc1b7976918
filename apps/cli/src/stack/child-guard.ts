// Loaded into every program that the stack starts: when the process that started it dies without a word, it ends too,
// as if it had been told to.
process.channel?.unref()
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
