/**
 * Runs `work` under a label. Steps that are over within a second say nothing; longer ones show that something happens,
 * and how long it took. `quiet` silences all of it.
 */
export function step<T>(label: string, work: () => Promise<T>, options?: { quiet?: boolean }): Promise<T>
