import { fileURLToPath } from 'node:url'

/** Where the content of a bank lies. */
export interface BankDirectories {
  questionsDirectory: string
  assessmentsDirectory: string
  rolesDirectory: string
  skillsFile: string
}

/** The content that ships in this repository. */
export function bankDirectories(): BankDirectories {
  return {
    questionsDirectory: pathOf('../questions'),
    assessmentsDirectory: pathOf('../assessments'),
    rolesDirectory: pathOf('../roles'),
    skillsFile: pathOf('../skills.yaml'),
  }
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
