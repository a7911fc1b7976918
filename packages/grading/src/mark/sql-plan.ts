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

/** A plan as `EXPLAIN` prints it: a node a line, with its costs, what it does below it. Null where there is none. */
export function printPlan(explained: unknown): string | null {
  const [root] = nodesOf(explained)
  return root ? printNode(root, 0).join('\n').slice(0, maxLength) : null
}

const maxLength = 16 * 1024

function printNode(node: PlanNode, depth: number): string[] {
  const indent = '  '.repeat(depth)
  const index = typeof node['Index Name'] === 'string' ? ` using ${node['Index Name']}` : ''
  const relation = typeof node['Relation Name'] === 'string' ? ` on ${node['Relation Name']}` : ''
  const cost = `(cost=${String(node['Startup Cost'])}..${String(node['Total Cost'])} rows=${String(node['Plan Rows'])})`
  const children: unknown[] = Array.isArray(node['Plans']) ? node['Plans'] : []
  return [
    `${indent}${depth > 0 ? '→ ' : ''}${String(node['Node Type'])}${index}${relation}  ${cost}`,
    ...shownProperties.flatMap((name) => (node[name] === undefined ? [] : [`${indent}    ${name}: ${[node[name]].flat().join(', ')}`])),
    ...children.filter(isNode).flatMap((child) => printNode(child, depth + 1)),
  ]
}

/** What of a node tells a plan that uses an index from one that does not. */
const shownProperties = ['Index Cond', 'Recheck Cond', 'Hash Cond', 'Merge Cond', 'Join Filter', 'Filter', 'Sort Key', 'Group Key']

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
