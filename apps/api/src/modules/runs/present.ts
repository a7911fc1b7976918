import { runDetails, type CaseResult, type Marking, type RunCase, type RunView } from '@assay/contracts'

/** A run as its candidate sees it. The marking of a run is of visible cases only; a hidden one would still not get out here. */
export function presentRun({ id, marking }: { id: string; marking: Marking | null }): RunView {
  return { id, state: marking ? 'finished' : 'waiting', marking: marking && presentMarking(marking) }
}

function presentMarking({ verdict, cases, error, output, ms }: Marking): RunView['marking'] {
  return { verdict, cases: cases.filter(({ visible }) => visible).map(presentCase), error, output, ms }
}

function presentCase({ name, visible, verdict, weight, earned, message, ms, details }: CaseResult): RunCase {
  return { name, visible, verdict, weight, earned, message, ms, details: runDetails.safeParse(details).data ?? null }
}
