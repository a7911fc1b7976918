import type { Linter } from 'eslint'

/** What the linter looks for, kept apart from its version's own recommendation so that scores stay comparable. */
export const rules: Linter.RulesRecord = {
  'consistent-return': 'error',
  'default-case-last': 'error',
  'dot-notation': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-array-constructor': 'error',
  'no-cond-assign': 'error',
  'no-constant-condition': 'error',
  'no-dupe-else-if': 'error',
  'no-duplicate-case': 'error',
  'no-else-return': 'error',
  'no-empty': 'error',
  'no-eval': 'error',
  'no-extra-boolean-cast': 'error',
  'no-fallthrough': 'error',
  'no-global-assign': 'error',
  'no-implicit-coercion': 'error',
  'no-lone-blocks': 'error',
  'no-lonely-if': 'error',
  'no-multi-assign': 'error',
  'no-nested-ternary': 'error',
  'no-param-reassign': 'error',
  'no-prototype-builtins': 'error',
  'no-redeclare': 'error',
  'no-return-assign': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-sequences': 'error',
  'no-shadow': 'error',
  'no-undef': 'error',
  'no-unneeded-ternary': 'error',
  'no-unreachable': 'error',
  'no-unused-expressions': 'error',
  'no-unused-vars': 'error',
  'no-use-before-define': ['error', { functions: false }],
  'no-useless-catch': 'error',
  'no-useless-concat': 'error',
  'no-useless-return': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'prefer-template': 'error',
  radix: ['error', 'as-needed'],
  'use-isnan': 'error',
  'valid-typeof': 'error',
}

/** Globals beside those of the language itself. */
const known = [
  'AbortController', 'AbortSignal', 'Headers', 'Request', 'Response', 'FormData', 'URL', 'URLSearchParams', 'TextDecoder',
  'TextEncoder', 'clearImmediate', 'clearInterval', 'clearTimeout', 'console', 'crypto', 'fetch', 'performance',
  'queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout', 'structuredClone', 'atob', 'btoa',
]

export const globals: Linter.Globals = Object.fromEntries(known.map((name) => [name, 'readonly' as const]))
