export { startCluster, type Cluster, type ClusterOptions } from './cluster.ts'
export { ensureDatabase } from './database.ts'
export { ClusterError } from './problems.ts'
