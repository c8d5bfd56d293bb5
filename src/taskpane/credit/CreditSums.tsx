import type { ReactNode } from 'react';
import type { CreditOverview } from '../../usecases/credit/creditOverview';
import { usePane } from '../paneContext';
import { CalculationLines, type CalculationLine } from './CalculationLines';

/** What all customers owe together, and how much of their limits that is. */
export function CreditSums({ overview }: { readonly overview: CreditOverview }): ReactNode {
  const { strings, formats } = usePane();
  const texts = strings.credit;
  const { balance, overdue, disputed, exposure, limits } = overview;
  const lines: CalculationLine[] = [
    { name: texts.balance, value: formats.money(balance), isTotal: true },
    { name: texts.overdue, value: formats.money(overdue) },
    ...(disputed > 0 ? [{ name: texts.disputed, value: formats.money(disputed) }] : []),
    { name: texts.exposure, value: formats.money(exposure), source: texts.exposureHint },
    limits.customers === 0 || limits.limit <= 0
      ? { name: texts.used, value: '—', source: texts.noLimits }
      : {
          name: texts.used,
          value: formats.percent(limits.exposure / limits.limit),
          source: texts.usedOf(formats.money(limits.exposure), formats.money(limits.limit)),
        },
  ];
  return <CalculationLines caption={texts.sums} lines={lines} />;
}
