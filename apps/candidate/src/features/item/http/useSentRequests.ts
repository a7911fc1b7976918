import type { OwnRequest } from '@assay/contracts'
import { useLocalStorage } from '@mantine/hooks'
import { draftKey } from '../../sync/kept-drafts.ts'

/** The requests that were sent one after the other, kept on this device with the drafts of the item. */
export function useSentRequests(itemId: string): [OwnRequest[], (requests: OwnRequest[]) => void] {
  const [sent, setSent] = useLocalStorage<OwnRequest[]>({ key: draftKey(`${itemId}:requests`), defaultValue: [], getInitialValueInEffect: false })
  return [sent, setSent]
}
