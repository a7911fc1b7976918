export { startCluster, type Cluster, type ClusterOptions } from './cluster.ts'
export { ensureDatabase } from './database.ts'
export { removeCluster } from './home.ts'
export { ClusterError } from './problems.ts'
