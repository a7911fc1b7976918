/** Names of databases and roles in the cluster: what it is, the sandbox that made it, a number or hash of its own. */
export const ours = /^(?:job|reader|template|author|guarded)_([0-9a-f]{8})_/

/** A sandbox whose presence connection shows this name and its id is alive. */
export const applicationPrefix = 'assay-sandbox-'
