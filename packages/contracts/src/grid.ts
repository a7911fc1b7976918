import { z } from 'zod'

/** A result set as shown: values as Postgres prints them, `null` for NULL. `total` counts the rows before the cap. */
export const grid = z
  .object({
    columns: z.array(z.object({ name: z.string(), type: z.string() })),
    rows: z.array(z.array(z.string().nullable())),
    total: z.int().nonnegative(),
  })
  .meta({ id: 'Grid' })
export type Grid = z.infer<typeof grid>

/**
 * Where a result differs from the one that is expected, row by row: `values` are the answer's, or the expected ones of
 * a row that is missing. Columns that only one side has are named, not compared.
 */
export const gridDifference = z
  .object({
    columns: z.array(z.string()),
    missingColumns: z.array(z.string()),
    extraColumns: z.array(z.string()),
    rows: z.array(
      z.object({
        state: z.enum(['same', 'changed', 'missing', 'extra', 'misplaced']),
        values: z.array(z.string().nullable()),
        wanted: z.record(z.string(), z.string().nullable()).describe('of a changed row: column’s index → the value that is expected there'),
      }),
    ),
    counts: z.object({ same: z.int(), changed: z.int(), missing: z.int(), extra: z.int(), misplaced: z.int() }),
  })
  .meta({ id: 'GridDifference' })
export type GridDifference = z.infer<typeof gridDifference>

/** A table of a question's dataset, for the schema browser. */
export const tableDescription = z
  .object({
    name: z.string(),
    columns: z.array(
      z.object({
        name: z.string(),
        type: z.string(),
        nullable: z.boolean(),
        key: z.enum(['primary', 'foreign']).nullable(),
        references: z.string().nullable().describe('table.column that a foreign key points to'),
      }),
    ),
    sample: grid,
  })
  .meta({ id: 'TableDescription' })
export type TableDescription = z.infer<typeof tableDescription>
