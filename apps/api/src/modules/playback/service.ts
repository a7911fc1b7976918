import { isDeepStrictEqual } from 'node:util'
import { changesOf, marksOf, spanOf } from '@assay/assessment'
import { follow, ProblemError, type Playback } from '@assay/contracts'
import {
  findOptionalItemForPlayback,
  selectEventStreams,
  selectRunsOfItem,
  selectSavedRevisions,
  type EventStream,
  type Queries,
} from '@assay/db'
import { presentPlayback } from './present.ts'

/** How an item's answer came to be, as far as the candidate's pages have reported it. */
export async function viewPlayback(queries: Queries, organizationId: string, ids: { attemptId: string; itemId: string }): Promise<Playback> {
  const item = await findOptionalItemForPlayback(queries, organizationId, ids)
  if (!item) throw new ProblemError('not_found')
  const { itemId, attemptId } = ids
  const streams = await selectEventStreams(queries, attemptId)
  return presentPlayback(item, {
    itemId,
    changes: changesOf(streams, itemId),
    marks: marksOf(streams, itemId),
    span: spanOf(streams, itemId),
    runs: await selectRunsOfItem(queries, itemId),
    revisions: compare(streams, await selectSavedRevisions(queries, itemId)),
  })
}

/** Replays everything up to each save and compares the answer there with the revision that the save made. */
function compare(streams: EventStream[], revisions: { saveId: string; revision: number; content: unknown }[]): Playback['revisions'] {
  const replayed = new Map<string, unknown>()
  for (const { runs } of streams) {
    for (const { event, answer } of follow(runs)) {
      if (event.type === 'saved' && answer !== undefined) replayed.set(event.saveId, answer)
    }
  }
  return revisions.map(({ saveId, revision, content }) => ({
    revision,
    isReproduced: replayed.has(saveId) ? isDeepStrictEqual(replayed.get(saveId), content) : null,
  }))
}
