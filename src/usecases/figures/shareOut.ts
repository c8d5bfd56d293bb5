import { computeContributionShare } from '../../domain/loyalty/computeImportance';

/**
 * Each customer's share of all purchases and of their gross profit, the mean of the two (003); NaN where its purchases are not
 * known. Where only some margins are known, these customers share the part of the gross profit that their purchases have in all
 * purchases, and the others take part by their purchases alone: all shares sum to 1 in any case.
 * @param sales purchases of the last 12 months, NaN where unknown
 * @param margins their gross profit, NaN where unknown
 */
export function shareContribution(sales: Float64Array, margins: Float64Array): Float64Array {
  let [all, ofKnown, profit] = [0, 0, 0];
  sales.forEach((amount, position) => {
    if (Number.isNaN(amount)) return;
    all += amount;
    const margin = margins[position] ?? Number.NaN;
    if (Number.isNaN(margin)) return;
    ofKnown += amount;
    profit += margin;
  });
  const weight = all > 0 && ofKnown > 0 && profit > 0 ? ofKnown / all / profit : Number.NaN;
  return sales.map((amount, position) => {
    if (!(all > 0)) return Number.NaN;
    const marginShare = (margins[position] ?? Number.NaN) * weight;
    return computeContributionShare(amount / all, Number.isNaN(marginShare) ? undefined : marginShare);
  });
}

/** Each customer's share of the minutes spent on all of them; NaN for all where none are logged. */
export function shareTime(minutes: Float64Array): Float64Array {
  const all = minutes.reduce((sum, each) => sum + each, 0);
  return minutes.map((each) => (all > 0 ? each / all : Number.NaN));
}
