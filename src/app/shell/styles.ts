// Mantine's parts first, so that our own styles win.
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '../../ui/variables.css'
import '../../ui/media.css'
import './page.css'
