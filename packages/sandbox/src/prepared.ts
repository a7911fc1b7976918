/** An answer that is plain JavaScript by now. File names are as the candidate gave them. */
export interface PreparedSource {
  entry: string
  files: Record<string, PreparedFile>
}

export interface PreparedFile {
  code: string
  /** Source map (JSON) where positions in `code` are not those of the candidate's text. */
  map: string | null
}
