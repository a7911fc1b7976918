// Tests run natively: Node strips the types itself, modules stay modules, nothing is transformed.
const nativeTypeScript = { transform: {}, extensionsToTreatAsEsm: ['.ts'] }

export default {
  ...nativeTypeScript,
  testMatch: ['<rootDir>/{apps,packages}/*/src/**/*.test.ts', '<rootDir>/packages/sandbox/attacks/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.assay/', '<rootDir>/.cache/', '/dist/'],
  globalSetup: '<rootDir>/packages/test-support/src/jest-global-setup.ts',
  globalTeardown: '<rootDir>/packages/test-support/src/jest-global-teardown.ts',
  // Real clusters, sandboxes and runners: on a busy machine some tests take a minute. This ends only what hangs.
  testTimeout: 180_000,
}
