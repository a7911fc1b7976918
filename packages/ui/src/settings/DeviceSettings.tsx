import { useMantineColorScheme } from '@mantine/core'
import { editorPreferences, useEditorPreference } from '../code-editor/choice.ts'
import { useTexts } from '../language.ts'
import { SettingField } from './SettingField.tsx'
import { contrastPreferences, useContrastPreference } from './useContrast.ts'

const schemes = ['auto', 'light', 'dark'] as const

/** What a reader sets for this device, and it remembers: the appearance, the contrast and the editor. */
export function DeviceSettings() {
  const texts = useTexts()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [contrast, setContrast] = useContrastPreference()
  const [editor, setEditor] = useEditorPreference()
  return (
    <>
      <SettingField
        legend={texts['scheme.choose']}
        options={schemes.map((value) => ({ value, label: texts[`scheme.${value}`] }))}
        value={colorScheme}
        onChange={setColorScheme}
      />
      <SettingField
        legend={texts['contrast.choose']}
        options={contrastPreferences.map((value) => ({ value, label: texts[`contrast.${value}`] }))}
        value={contrast}
        onChange={setContrast}
      />
      <SettingField
        legend={texts['editor.choose']}
        options={editorPreferences.map((value) => ({ value, label: texts[`editor.${value}`] }))}
        value={editor}
        onChange={setEditor}
        hint={texts['editor.plainHint']}
      />
    </>
  )
}
