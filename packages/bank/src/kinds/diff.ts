/** Lines of a unified diff that a finding can name, on either side, 1-based. */
export interface DiffLines {
  /** Paths of the new files, without the leading b/. */
  files: string[]
  old: Set<number>
  new: Set<number>
}

/** Reads a unified diff. @returns null when a hunk does not hold what its header announces, or there is none. */
export function readDiff(text: string): DiffLines | null {
  const diff: DiffLines = { files: [], old: new Set(), new: new Set() }
  let left = { old: 0, new: 0 }
  let next = { old: 0, new: 0 }

  for (const line of text.replace(/\n$/, '').split('\n')) {
    if (left.old > 0 || left.new > 0) {
      const [side] = line
      if (side === '\\') continue
      // An editor may have cut the space of an empty context line.
      const isOld = side === '-' || side === ' ' || side === undefined
      const isNew = side === '+' || side === ' ' || side === undefined
      if (!isOld && !isNew) return null
      if (isOld) diff.old.add(next.old)
      if (isNew) diff.new.add(next.new)
      left = { old: left.old - Number(isOld), new: left.new - Number(isNew) }
      next = { old: next.old + Number(isOld), new: next.new + Number(isNew) }
      continue
    }
    const [, file] = /^\+\+\+ (?:b\/)?([^\t]+)/.exec(line) ?? []
    if (file !== undefined) diff.files.push(file)
    const [, oldStart, oldCount = '1', newStart, newCount = '1'] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    if (oldStart === undefined) continue
    left = { old: Number(oldCount), new: Number(newCount) }
    next = { old: Number(oldStart), new: Number(newStart) }
  }
  return left.old === 0 && left.new === 0 && diff.old.size + diff.new.size > 0 ? diff : null
}
