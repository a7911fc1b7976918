import { webApp } from '@assay/ui/vite-app'

export default webApp({ base: '/console/', port: 5174, proxied: ['/api'] })
