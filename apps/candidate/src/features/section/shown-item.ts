import { readSessionStorageValue, useSessionStorage } from '@mantine/hooks'

const shownItem = { key: 'assay:shown-item', defaultValue: '' }

/** The id of the item that this tab shows, or '' before any was chosen, and what chooses another. */
export const useShownId = () => useSessionStorage({ ...shownItem, getInitialValueInEffect: false })

export const readShownId = () => readSessionStorageValue(shownItem)
