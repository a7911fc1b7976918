// Mantine's styles of what only the work surface draws with.
import '@mantine/core/styles/CloseButton.layer.css'
import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import '@mantine/core/styles/Tabs.layer.css'
import '@mantine/core/styles/SegmentedControl.layer.css'
