import type { Program } from 'acorn'
import { simple } from 'acorn-walk'

/**
 * Sum over functions of McCabe's cyclomatic complexity less one (McCabe, IEEE TSE 2(4), 1976): as a function without
 * decisions counts one, what is left is the number of decisions, wherever they stand. Each `&&`, `||` and `??` is one,
 * as in McCabe's treatment of compound predicates; so are `?.` and default values, which ESLint counts as well.
 */
export function complexityOf(program: Program): number {
  let decisions = 0
  const one = () => {
    decisions += 1
  }
  simple(program, {
    IfStatement: one,
    ConditionalExpression: one,
    LogicalExpression: one,
    ForStatement: one,
    ForInStatement: one,
    ForOfStatement: one,
    WhileStatement: one,
    DoWhileStatement: one,
    AssignmentPattern: one,
    SwitchCase: (node) => {
      if (node.test) one()
    },
    AssignmentExpression: (node) => {
      if (['&&=', '||=', '??='].includes(node.operator)) one()
    },
    MemberExpression: (node) => {
      if (node.optional) one()
    },
    CallExpression: (node) => {
      if (node.optional) one()
    },
  })
  return decisions
}
