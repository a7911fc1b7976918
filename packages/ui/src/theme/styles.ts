// Mantine's own styles, one file per component that packages/ui draws with; an app imports those of the components
// that it adds. They lie in a cascade layer, so a CSS module always wins, whatever the order of the chunks.
import '@mantine/core/styles/baseline.layer.css'
import '@mantine/core/styles/default-css-variables.layer.css'
import '@mantine/core/styles/global.layer.css'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/VisuallyHidden.layer.css'
import '@mantine/core/styles/Button.layer.css'
import '@mantine/core/styles/ActionIcon.layer.css'
import '@mantine/core/styles/Skeleton.layer.css'
import '@fontsource-variable/jetbrains-mono/wght.css'
import './global.css'
