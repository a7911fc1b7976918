import { Places } from '../places.ts'
import { Cluster } from './cluster.ts'
import { JobDatabase } from './job-database.ts'
import { Templates, type Template } from './templates.ts'

/** What SQL jobs need besides children: databases made from datasets, as many at one time as there are children. */
export class Databases {
  private readonly cluster: Cluster
  private readonly templates: Templates
  private readonly places: Places

  private constructor(cluster: Cluster, places: Places) {
    this.cluster = cluster
    this.templates = new Templates(cluster)
    this.places = places
  }

  /** Rejects when the cluster cannot be reached. */
  static async open(url: string, concurrency: number): Promise<Databases> {
    const cluster = new Cluster(url, concurrency + 1)
    await cluster.open()
    return new Databases(cluster, new Places(concurrency))
  }

  /** Works on a copy of a dataset that exists for this work alone. Rejects with FaultyDataset where there can be none. */
  use<T>(schema: string, data: string, tempMb: number, work: (database: JobDatabase) => Promise<T>): Promise<T> {
    return this.places.use(async () => {
      const template = await this.templates.get(schema, data)
      try {
        return await JobDatabase.use(this.cluster, template, tempMb, work)
      } catch (error) {
        if (!isGone(error)) throw error
        return JobDatabase.use(this.cluster, await this.rebuilt(template, schema, data), tempMb, work)
      }
    })
  }

  /** Waits for the jobs that still run. */
  async close(): Promise<void> {
    await this.places.close()
    await this.templates.close()
    await this.cluster.close()
  }

  private async rebuilt(template: Template, schema: string, data: string): Promise<Template> {
    this.templates.forget(template)
    return this.templates.get(schema, data)
  }
}

/** The cluster has lost a template: it was made anew, or someone else tidied up. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '3D000'
}

export const noCluster = 'This sandbox has no database cluster.'
