import * as genuine from '../../node_modules/fast-check/lib/cjs/fast-check.js';

/** Which cases a law is tried with: the same in every run, or a commit's result would depend on luck. */
const seed = Number(process.env.PROPERTY_SEED ?? 20_261_122);
/** How many times as many cases as the law itself asks for. */
const factor = Number(process.env.PROPERTY_FACTOR ?? 1);
/** What fast-check takes where a law asks for nothing. */
const usualRuns = 100;
/** Milliseconds after which a law has had enough of additional cases: less than any test of laws is given. */
const additionalTime = 20_000;

genuine.configureGlobal({ seed });

function assert(property: genuine.IRawProperty<unknown>, asked: genuine.Parameters<unknown> = {}) {
  const plugins = factor > 1 ? [genuine.interruptAfterTimeLimit(additionalTime)] : [];
  const numRuns = (asked.numRuns ?? usualRuns) * factor;
  return genuine.assert(property as genuine.IAsyncProperty<unknown>, { ...asked, plugins, numRuns });
}

/** What tests get as `fast-check` (jest.config.js): the genuine one, with the seed and the number of cases of this run. */
module.exports = { ...genuine, assert, default: { ...genuine.default, assert } };
