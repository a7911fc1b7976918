import { webApp } from '@assay/ui/vite-app'
import { serviceWorker } from './service-worker-plugin.ts'

export default webApp({ base: '/', port: 5173, proxied: ['/api', '/t'], plugins: [serviceWorker()] })
