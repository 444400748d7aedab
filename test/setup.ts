/** Runs before each test file: property tests draw the same cases each time; FAST_CHECK_SEED draws others. */
import fc from 'fast-check';

fc.configureGlobal({
  seed: Number(process.env.FAST_CHECK_SEED ?? 20210728),
  ...(process.env.FAST_CHECK_RUNS ? { numRuns: Number(process.env.FAST_CHECK_RUNS) } : {}),
});
