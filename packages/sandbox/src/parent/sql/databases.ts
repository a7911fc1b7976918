import { Places } from '../places.ts'
import { Cluster } from './cluster.ts'
import { Copies, type Copy } from './copies.ts'
import type { Dataset } from './dataset.ts'
import { JobDatabase } from './job-database.ts'
import { Templates } from './templates.ts'
import { Watch } from './watch.ts'

/** What SQL jobs need besides children: databases made from datasets, as many at one time as there are children. */
export class Databases {
  private readonly cluster: Cluster
  private readonly templates: Templates
  private readonly copies: Copies
  private readonly watch: Watch
  private readonly places: Places

  private constructor(cluster: Cluster, places: Places) {
    this.cluster = cluster
    this.templates = new Templates(cluster)
    this.copies = new Copies(cluster)
    this.watch = new Watch(cluster)
    this.places = places
  }

  /** Rejects when the cluster cannot be reached. */
  static async open(url: string, concurrency: number): Promise<Databases> {
    // One connection for each job, and for the copy that is made ahead meanwhile; one for the watch.
    const cluster = new Cluster(url, 2 * concurrency + 1)
    await cluster.open()
    return new Databases(cluster, new Places(concurrency))
  }

  /**
   * Works on a copy of a dataset that exists for this work alone. Rejects with FaultyDataset where there can be none.
   * Resolves when the work is done; the copy is dropped after that, and until then keeps its place.
   */
  use<T>(dataset: Dataset, work: (database: JobDatabase) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.places.use(async () => {
        const copy = await this.takeCopy(dataset)
        const database = new JobDatabase(this.cluster, copy, this.watch)
        await work(database).then(resolve, reject)
        await this.copies.drop(copy)
        await database.dispose()
        if (!this.places.isCrowded) this.copies.prepare(copy.template)
      }).catch(reject)
    })
  }

  /** Waits for the jobs that still run. */
  async close(): Promise<void> {
    await this.places.close()
    await this.copies.close()
    await this.templates.close()
    await this.cluster.close()
  }

  private async takeCopy(dataset: Dataset): Promise<Copy> {
    try {
      return await this.copies.take(await this.templates.get(dataset))
    } catch (error) {
      if (!isGone(error)) throw error
      this.templates.forget()
      return this.copies.take(await this.templates.get(dataset))
    }
  }
}

/** The cluster has lost a database of ours: it was made anew, or someone else tidied up. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '3D000'
}

export const noCluster = 'This sandbox has no database cluster.'
