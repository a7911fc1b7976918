// Mantine's styles of what only the work surface draws with.
import '@mantine/core/styles/Tabs.layer.css'
import '@mantine/core/styles/SegmentedControl.layer.css'
