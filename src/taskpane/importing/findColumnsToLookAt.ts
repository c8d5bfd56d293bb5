import type { ImportState } from './importState';

/**
 * The columns that deserve a look, in the order of the source: those with a question, answered or not, or with values that do not
 * fit or are being tried, so that no column goes from under the hand that sets it; those whose field was only guessed from what stands in them, and those that hold something and were not recognised.
 */
export function findColumnsToLookAt({ proposal, mapping, fits, questions }: ImportState): readonly number[] {
  if (proposal === undefined || mapping === undefined) return [];
  return mapping.targets.flatMap((target, column) => {
    const fit = fits.get(column);
    const proposed = proposal.columns[column];
    const isUnsure = fit === undefined || questions.has(column) || fit.fitting < fit.filled;
    const isGuessed = target.kind === 'field' && proposed?.because === 'content';
    const isUnknown = target.kind === 'extra' && proposed?.isEmpty === false;
    return isUnsure || isGuessed || isUnknown ? [column] : [];
  });
}
