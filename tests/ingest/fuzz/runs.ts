/**
 * How many cases the fuzzer tries, from which seed. A long run: `FUZZ_RUNS=200000 npx vitest run tests/ingest/fuzz/`, with
 * `FUZZ_SEED` for other cases than last time.
 */
const suiteRuns = 6000
const wanted = Number(process.env.FUZZ_RUNS ?? suiteRuns)
const seed = Number(process.env.FUZZ_SEED ?? 20_211_122)

/** A property's part of all cases; the parts of all properties add up to 1. */
export const runs = (part: number) => ({ numRuns: Math.ceil(wanted * part), seed })

/** A long run takes as long as it has to; one case that hangs is still found. */
export const patience = Math.max(60_000, wanted * 60)
