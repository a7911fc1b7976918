/** Names of the variables through which the run's global setup tells every test process where its clusters are. */
export const variables = {
  cluster: 'ASSAY_TEST_CLUSTER_URL',
  sandbox: 'ASSAY_TEST_SANDBOX_URL',
  template: 'ASSAY_TEST_TEMPLATE',
  templateProblem: 'ASSAY_TEST_TEMPLATE_PROBLEM',
} as const

/** Superuser address of the application cluster that all tests of a run share. */
export function testClusterUrl(): string {
  return given(variables.cluster)
}

/** Superuser address of the cluster for candidates' SQL, walled in as in production. */
export function sandboxClusterUrl(): string {
  return given(variables.sandbox)
}

export function given(name: string): string {
  const value = process.env[name]
  if (value) return value
  throw new Error(`${name} is not set: run this test through jest, whose global setup starts the clusters.`)
}
