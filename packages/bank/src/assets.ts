import { assetTypes } from '@assay/contracts'
import type { Files } from './files.ts'
import type { SourceFolder } from './folder.ts'

/** A prompt is read on phones. */
const MAX_ASSET_BYTES = 512 * 1024

/** The files below assets/: pictures and data that the prompt shows. */
export function readAssets(folder: SourceFolder): Files {
  const paths = folder.match(/^assets\//)
  for (const path of paths) {
    const extension = path.slice(path.lastIndexOf('.') + 1)
    const bytes = folder.files.get(path)?.length ?? 0
    if (!(extension in assetTypes)) folder.refuse(path, `is no file that a prompt can show; expected .${Object.keys(assetTypes).join(', .')}`)
    else if (bytes > MAX_ASSET_BYTES) folder.refuse(path, `has ${bytes} bytes; expected at most ${MAX_ASSET_BYTES}`)
  }
  return new Map([...folder.files].filter(([path]) => paths.includes(path)))
}
