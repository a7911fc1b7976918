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
