import { join } from 'node:path'
import { startService, type Service } from './service.ts'
import { root } from './settings.ts'
import { webApps } from './web-apps.ts'

/** Ports of the two vite servers, as their configurations name them. */
const ports = { candidate: 5173, console: 5174 }

export interface Development {
  publicUrl: string
  consoleUrl: string
  services: Service[]
}

/** Serves both apps from their sources; they pass requests for the API on. Browsers go to the candidate app's server. */
export function startDevelopmentServers(apiPort: number, logFolder: string): Development {
  const services = webApps.map((app) => {
    const folder = join(root, 'apps', app)
    const args = [join(folder, 'node_modules', 'vite', 'bin', 'vite.js'), folder, '--strictPort', '--clearScreen', 'false']
    return startService({ name: app, args, environment: { API_URL: `http://127.0.0.1:${apiPort}` }, logFolder, verbose: false })
  })
  return {
    publicUrl: `http://localhost:${ports.candidate}`,
    consoleUrl: `http://localhost:${ports.console}/console/`,
    services,
  }
}
