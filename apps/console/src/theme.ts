import { createTheme } from '@mantine/core'

const field = { defaultProps: { size: 'md' } }

/** What the console adds to the common theme: fields as high as buttons, with text that phones do not zoom to. */
export const consoleTheme = createTheme({
  components: { TextInput: field, PasswordInput: field, NumberInput: field, NativeSelect: field, Textarea: field },
})
