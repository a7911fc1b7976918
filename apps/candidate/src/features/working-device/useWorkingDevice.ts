import { ApiProblem } from '@assay/api-client'
import type { AttemptView } from '@assay/contracts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../../api.ts'
import { useSaveQueue } from '../sync/SaveQueueProvider.tsx'
import { deviceId as ownDeviceId, workHere } from './work-here.ts'

const ASK_MS = 5000
const RETRY_MS = 3000
const key = ['working-device']

export type WorkingDevice = {
  /** The candidate went on with another device. */
  isElsewhere: boolean
  /** Goes on with this one. */
  workHere: () => void
  isPending: boolean
}

/**
 * Whether the candidate works on this device. A page that is opened in the middle of a section says that she does; from
 * then on it asks, and while she is elsewhere it saves nothing more. Going on here shows what was saved meanwhile.
 */
export function useWorkingDevice({ state }: AttemptView): WorkingDevice {
  const isInSection = state === 'in-section'
  const [wasOpenedInSection] = useState(isInSection)
  const queries = useQueryClient()
  const queue = useSaveQueue()
  const { mutate, isSuccess, isPending } = useMutation({
    mutationFn: workHere,
    retry: (_, error) => !(error instanceof ApiProblem && error.status < 500),
    retryDelay: RETRY_MS,
    onMutate: () => queries.cancelQueries({ queryKey: key }),
    onSuccess: (device) => queries.setQueryData(key, device),
  })
  useEffect(() => {
    if (wasOpenedInSection) mutate()
  }, [wasOpenedInSection, mutate])

  const { data } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => api.workingDevice({ signal }),
    // Before the server knows of this page, it would name the device before.
    enabled: isInSection && !isPending && (isSuccess || !wasOpenedInSection),
    refetchInterval: ASK_MS,
    refetchOnWindowFocus: 'always',
    select: ({ deviceId }) => deviceId !== null && deviceId !== ownDeviceId,
  })
  const isElsewhere = isInSection && data === true

  useEffect(() => {
    if (!isElsewhere) return
    queue.hold()
    return () => {
      queue.release()
      void queries.invalidateQueries({ queryKey: ['item'] })
    }
  }, [isElsewhere, queue, queries])
  return { isElsewhere, workHere: mutate, isPending }
}
