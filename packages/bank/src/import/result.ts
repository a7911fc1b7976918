import type { TableDescription } from '@assay/contracts'
import type { Generate } from '../generate.ts'
import type { Problem } from '../problem.ts'

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

/** Marks the answers of folders of questions, and resolves with what is wrong with them. The sandbox does that too. */
export type Prove = (paths: string[]) => Promise<Problem[]>

/** What an import needs of a sandbox. */
export interface ImportTools {
  describeDataset: DescribeDataset
  generate: Generate
  /** Null takes new and changed folders on trust, because they were proven elsewhere. */
  prove: Prove | null
}
