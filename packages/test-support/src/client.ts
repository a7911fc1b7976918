import { Client } from 'pg'

/** Lends a connection and closes it again, whatever happens. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'assay tests' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
