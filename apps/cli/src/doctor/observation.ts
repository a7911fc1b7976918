/** What the doctor saw of one thing. A problem keeps Assay from working as it should; a warning is worth knowing. */
export interface Observation {
  subject: 'host' | 'data' | 'walls' | 'answers'
  name: string
  standing: 'fine' | 'warning' | 'problem'
  /** In a sentence; of what is not fine, it says what to do. */
  found: string
}

/** Looks at one thing. What it throws is a problem, in its own words. */
export interface Look {
  subject: Observation['subject']
  name: string
  look: () => Promise<string | Pick<Observation, 'standing' | 'found'>>
}

export async function observe({ subject, name, look }: Look): Promise<Observation> {
  try {
    const seen = await look()
    return { subject, name, ...(typeof seen === 'string' ? { standing: 'fine', found: seen } : seen) }
  } catch (error) {
    return { subject, name, standing: 'problem', found: wordsOf(error) }
  }
}

export function warning(found: string): Pick<Observation, 'standing' | 'found'> {
  return { standing: 'warning', found }
}

/** A connection that was refused at several addresses has a code and no message. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.message || ('code' in error ? String(error.code) : error.name)
}
