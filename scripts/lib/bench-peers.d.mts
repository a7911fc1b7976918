/**
 * Installs what a benchmark measures with or against, and Assay itself does not need: the package.json and
 * package-lock.json of `manifests`, a folder called `peers` in that of the benchmark. Resolves with the package.json to
 * resolve them from.
 */
export function installBenchPeers(manifests: string): Promise<string>
