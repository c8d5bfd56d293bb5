import type { Strings } from '../../strings/strings';
import type { SaleCheck } from '../../usecases/credit/saleCheck';
import type { FigureSource } from '../../usecases/figures/customerFigures';
import type { Formats } from '../createFormats';
import type { CalculationLine } from './CalculationLines';

/** What a text is written with. */
export interface Wording {
  readonly strings: Strings;
  readonly formats: Formats;
}

/** The calculation of an answer, number by number. */
export function listSaleLines(
  { standing, answer, amount }: SaleCheck,
  { strings, formats }: Wording,
): CalculationLine[] {
  const texts = strings.sale;
  const { limit, room, exposureAfter, excess, overdueAmount, overdueDays } = answer;
  const { receivables, counts, sources } = standing;
  const uncounted = (isCounted: boolean, source: string): string =>
    isCounted ? source : `${source} · ${texts.notCounted}`;
  const typedSource = (source: FigureSource | 'none'): string =>
    texts.sources[source === 'customer' ? 'customer' : 'none'];
  const receivablesSource =
    sources.receivables === 'receivables'
      ? texts.sources.receivables(formats.count(receivables.invoices))
      : typedSource(sources.receivables);
  const ordersSource = sources.openOrders === 'orders' ? texts.sources.orders : typedSource(sources.openOrders);
  return [
    {
      name: texts.limit,
      value: limit === undefined ? texts.noLimit : formats.money(limit),
      ...(limit !== undefined && { source: texts.decided }),
    },
    {
      name: texts.receivables,
      value: minus(receivables.balance, formats),
      source: uncounted(counts.receivables, receivablesSource),
    },
    {
      name: texts.openOrders,
      value: minus(standing.openOrders, formats),
      source: uncounted(counts.openOrders, ordersSource),
    },
    ...(limit === undefined ? [] : [{ name: texts.room, value: formats.money(room), isTotal: true }]),
    { name: texts.thisSale, value: formats.money(amount) },
    { name: texts.after, value: formats.money(exposureAfter), isTotal: true },
    ...(limit !== undefined && excess > 0 ? [{ name: texts.excess, value: formats.money(excess), isTotal: true }] : []),
    {
      name: texts.overdue,
      value: overdueAmount > 0 ? formats.money(overdueAmount) : texts.nothingOverdue,
      ...(overdueAmount > 0 && { source: texts.overdueDays(formats.count(overdueDays)) }),
    },
  ];
}

function minus(amount: number, formats: Formats): string {
  return amount === 0 ? formats.money(0) : formats.money(-amount);
}

/** The answer in a sentence, and why. */
export function describeAnswer(
  { answer }: SaleCheck,
  { strings, formats }: Wording,
): { readonly verdict: string; readonly reason: string; readonly intent: 'success' | 'warning' | 'error' } {
  const texts = strings.sale;
  const days = formats.count(answer.overdueDays);
  switch (answer.reason) {
    case 'withinLimit':
      return { verdict: texts.yes, reason: texts.reasons.withinLimit, intent: 'success' };
    case 'managerDecides':
      return { verdict: texts.manager, reason: texts.reasons.managerDecides(days), intent: 'warning' };
    case 'overLimit':
      return { verdict: texts.no, reason: texts.reasons.overLimit(formats.money(answer.excess)), intent: 'error' };
    case 'noLimit':
      return { verdict: texts.no, reason: texts.reasons.noLimit, intent: 'error' };
    case 'overdue':
      return { verdict: texts.no, reason: texts.reasons.overdue(days), intent: 'error' };
  }
}
