import { defineConfig } from 'vitest/config';

/** Real published data, from the folder VINCULO_REAL_DATA; every test says so when it is absent. */
export default defineConfig({
  test: {
    include: ['test/conformance/**/*.test.ts'],
    expect: { requireAssertions: true },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    passWithNoTests: false,
    maxWorkers: 2,
  },
});
