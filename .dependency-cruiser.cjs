// Who may import whom: the table of docs/architecture.md, as rules. Change both together.
const table = {
  'packages/contracts': [],
  'packages/assessment': ['contracts'],
  'packages/local-postgres': ['contracts'],
  'packages/api-client': ['contracts'],
  'packages/ui': ['contracts', 'api-client'],
  'packages/db': ['contracts', 'local-postgres'],
  'packages/sandbox': ['contracts', 'local-postgres'],
  'packages/bank': ['contracts', 'assessment', 'db'],
  'packages/grading': ['contracts', 'assessment', 'db', 'sandbox'],
  'packages/test-support': ['contracts', 'assessment', 'db', 'bank', 'local-postgres'],
  'apps/api': ['contracts', 'assessment', 'db', 'bank'],
  'apps/runner': ['contracts', 'db', 'grading'],
  'apps/candidate': ['contracts', 'api-client', 'ui'],
  'apps/console': ['contracts', 'api-client', 'ui'],
  'apps/cli': ['contracts', 'assessment', 'db', 'bank', 'grading', 'sandbox', 'local-postgres', 'api-client'],
}

const tests = String.raw`\.test\.tsx?$|/testing/|/bench/|^e2e/|^playwright`

/** Of ours, an importer may reach itself and what its row names; its tests may use test-support too. */
const rows = Object.entries(table).flatMap(([importer, packages]) => {
  const allowed = [`^${importer}/`, ...packages.map((name) => `^packages/${name}/`)]
  const rule = (name, from, pathNot) => ({ name, severity: 'error', from, to: { path: '^(apps|packages)/', pathNot } })
  return [
    rule(`${importer} may import: ${packages.join(', ') || 'nothing of ours'}`, { path: `^${importer}/`, pathNot: tests }, allowed),
    rule(`${importer}, its tests`, { path: `^${importer}/.*(${tests})` }, [...allowed, '^packages/test-support/']),
  ]
})

const forbid = (name, from, to) => ({ name, severity: 'error', from, to })

module.exports = {
  forbidden: [
    ...rows,
    forbid('no cycles', {}, { circular: true }),
    forbid('only the sandbox holds isolates', { pathNot: '^packages/sandbox/' }, { path: 'isolated-vm' }),
    forbid('the API never reaches the sandbox, not even through another package', { path: '^apps/api/src', pathNot: tests }, { path: '^packages/sandbox/', reachable: true }),
    forbid('marking needs no database', { path: '^packages/grading/src/mark/', pathNot: tests }, { path: '^packages/db/', reachable: true }),
    forbid('production code imports no tests', { pathNot: `${tests}|^packages/test-support/` }, { path: tests }),
    forbid('imports resolve', {}, { couldNotResolve: true }),
    forbid('what is imported is declared', { pathNot: tests }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|generated)/|^packages/(bank/questions|sandbox/(attacks|conformance))/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.web.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
}
