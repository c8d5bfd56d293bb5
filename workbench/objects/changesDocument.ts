import type { EngineEvent } from '../engine/engineEvent';

/** What happens without changing anything that a file keeps. */
const passing: ReadonlySet<EngineEvent['kind']> = new Set([
  'calculated',
  'calculationFailed',
  'cellClicked',
  'selectionChanged',
  'sheetActivated',
]);

/** True for an event after which the document is no longer as it was saved. */
export function changesDocument({ kind }: EngineEvent): boolean {
  return !passing.has(kind);
}
