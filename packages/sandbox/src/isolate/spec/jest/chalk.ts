type Chalk = ((text: unknown) => string) & Record<string, unknown>

/** Stands in for chalk: messages have no colours. */
const chalk = ((text: unknown) => String(text)) as Chalk
for (const style of ['bold', 'dim', 'inverse', 'italic', 'underline', 'red', 'green', 'yellow', 'cyan', 'magenta', 'blue', 'gray', 'white', 'black', 'bgRed', 'bgYellow', 'reset', 'hidden', 'strikethrough']) {
  chalk[style] = chalk
}
export default chalk
