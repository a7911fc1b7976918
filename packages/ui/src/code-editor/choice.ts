import { readLocalStorageValue, useLocalStorage, useMediaQuery } from '@mantine/hooks'

export const editorPreferences = ['automatic', 'plain'] as const
export type EditorPreference = (typeof editorPreferences)[number]

/** Monaco where a mouse or trackpad points and there is room; CodeMirror under fingers, in narrow windows and at high zoom. */
export type EditorKind = 'desktop' | 'touch' | 'plain'

const key = 'assay:editor'
const touched = '(pointer: coarse), (max-width: 639px)'

/** What the reader wants, remembered on this device. */
export function useEditorPreference(): [EditorPreference, (preference: EditorPreference) => void] {
  const [preference, setPreference] = useLocalStorage<EditorPreference>({ key, defaultValue: 'automatic', getInitialValueInEffect: false })
  return [preference, setPreference]
}

/** The editor for this reader on this device, now. */
export function useEditorKind(): EditorKind {
  const [preference] = useEditorPreference()
  const isTouched = useMediaQuery(touched, undefined, { getInitialValueInEffect: false })
  return kindOf(preference, isTouched)
}

export function currentEditorKind(): EditorKind {
  return kindOf(readLocalStorageValue<EditorPreference>({ key, defaultValue: 'automatic' }), matchMedia(touched).matches)
}

function kindOf(preference: EditorPreference, isTouched: boolean): EditorKind {
  if (preference === 'plain') return 'plain'
  return isTouched ? 'touch' : 'desktop'
}
