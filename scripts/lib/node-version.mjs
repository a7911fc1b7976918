const oldest = 20

/** Ends the process with a sentence on a Node that is too old even to install the pinned one. */
export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= oldest) return
  console.error(`Assay needs Node ${oldest} or newer, and this is ${process.version}. Get a newer one from https://nodejs.org.`)
  process.exit(1)
}
