import { webApp } from '@assay/ui/vite-app'

export default webApp({ base: '/', port: 5173, proxied: ['/api', '/t'] })
