import type { ComparedImport } from '../comparison/comparedImport';
import type { ImportChoices, ImportDecision } from '../listImport';
import type { Steps } from '../steps';
import type { DecisionContext } from './decisionContext';

/** Decides what an import writes. */
export function* decideImport(
  comparison: ComparedImport,
  choices: ImportChoices,
  context: DecisionContext,
): Steps<ImportDecision> {
  yield undefined;
  throw new Error(`Not yet: ${comparison.duplicates.length} ${choices.mode} ${context.importNumber}`);
}
