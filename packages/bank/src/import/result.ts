import type { TableDescription } from '@assay/contracts'
import type { Generate } from '../generate.ts'

/** Slugs of questions and assessments, by what the import made of them. */
export interface ImportResult {
  created: string[]
  /** With a new version, or in use again after they were retired. */
  changed: string[]
  unchanged: string[]
  retired: string[]
}

/** Tables and sample rows of a dataset; rejects on a faulty schema. The sandbox does it, which this package may not know. */
export type DescribeDataset = (schema: string, data: string) => Promise<TableDescription[]>

/** What an import needs of a sandbox. */
export interface ImportTools {
  describeDataset: DescribeDataset
  generate: Generate
}
