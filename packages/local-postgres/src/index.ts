export { startCluster, type Cluster, type ClusterOptions } from './cluster.ts'
export { ClusterError } from './problems.ts'
