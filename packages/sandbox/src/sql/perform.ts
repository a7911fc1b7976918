import pg from 'pg'
import type { RawGrid } from '../parts.ts'
import type { Statement } from './statements.ts'

type Row = (string | null)[]
type Command = pg.QueryResult

/** Gets every row, with the command that gave it: a statement may run several, for example by a rule. */
export type OnRow = (row: Row, command: unknown) => void

/** Runs one statement as psql would, with values as Postgres prints them; gives the commands that it ran, without rows. */
export function perform(client: pg.Client, statement: Statement, onRow: OnRow): Promise<Command[]> {
  return new Promise((resolve, reject) => {
    const query = new StatementQuery(statement)
    query.on('row', onRow)
    query.on('error', reject)
    query.on('end', (commands: Command | Command[]) => resolve([commands].flat()))
    client.query(query)
  })
}

export function columnsOf({ fields }: Command): RawGrid['columns'] {
  return fields.map(({ name, dataTypeID }) => ({ name, oid: dataTypeID }))
}

class StatementQuery extends pg.Query<Row> {
  private readonly copied: string

  constructor({ text, copied }: Statement) {
    const config = { text, rowMode: 'array', types: asText } as const
    super(config)
    this.copied = copied ?? ''
  }

  /** pg calls this when the server waits for the lines of a COPY. */
  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(Buffer.from(this.copied))
    connection.endCopyFrom()
  }
}

/** What pg’s connection has for this, beside what its types know. */
interface CopyConnection {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

const asText = { getTypeParser: () => (value: string) => value }
