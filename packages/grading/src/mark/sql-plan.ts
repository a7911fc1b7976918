import type { CaseResult, QuestionOfKind } from '@assay/contracts'
import type { SqlResult } from '@assay/sandbox'
import { failedCase, scoredCase } from './outcome.ts'

type PlanRule = NonNullable<QuestionOfKind<'sql'>['plan']>

const about = { name: 'query plan', visible: true, weight: 1 }

/** Whether the plans that Postgres made, on every dataset, use the index and stay below the cost that the question asks for. */
export function planCase({ mustUseIndex, maxCost }: PlanRule, results: SqlResult[]): CaseResult {
  const failed = results.find(({ failure }) => failure)?.failure
  if (failed) return failedCase(about, failed.verdict, null)
  const plans = results.map(({ plan }) => nodesOf(plan))
  if (mustUseIndex !== undefined && !plans.every((nodes) => nodes.some((node) => node['Index Name'] === mustUseIndex))) {
    return scoredCase(about, 0, { message: `The plan does not use the index ${mustUseIndex}.` })
  }
  const cost = Math.max(...plans.map((nodes) => Number(nodes[0]?.['Total Cost'] ?? Infinity)))
  if (maxCost !== undefined && cost > maxCost) {
    return scoredCase(about, 0, { message: `The plan costs ${cost}, at most ${maxCost} is asked for.` })
  }
  return scoredCase(about, 1)
}

type PlanNode = Record<string, unknown>

/** All nodes of `EXPLAIN (FORMAT JSON)`, the root first. */
function nodesOf(explained: unknown): PlanNode[] {
  const root = Array.isArray(explained) ? (explained[0] as unknown) : explained
  return isNode(root) && isNode(root['Plan']) ? withChildren(root['Plan']) : []
}

function withChildren(node: PlanNode): PlanNode[] {
  const children: unknown[] = Array.isArray(node['Plans']) ? node['Plans'] : []
  return [node, ...children.filter(isNode).flatMap(withChildren)]
}

function isNode(value: unknown): value is PlanNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
