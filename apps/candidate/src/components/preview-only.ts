/** Refuses what only an attempt can do: a preview is nobody's attempt. */
export class PreviewOnly extends Error {
  override name = 'PreviewOnly'
}
