import type { DecimalSign } from '../../../domain/parseAmount';
import type { DateOrder } from '../../../domain/parseDate';
import type { ImportMapping } from '../importMapping';

/** What the user has answered about a column. */
export interface ColumnAnswers {
  readonly dateOrder?: DateOrder | undefined;
  readonly decimalSign?: DecimalSign | undefined;
}

/** The answers for a column; columns of months are written alike, so that what was answered of one goes for all. */
export function answersOf({ targets, dateOrders, decimalSigns }: ImportMapping, column: number): ColumnAnswers {
  const own = { dateOrder: dateOrders[column], decimalSign: decimalSigns[column] };
  if (own.decimalSign !== undefined || targets[column]?.kind !== 'month') return own;
  const answered = targets.findIndex((target, at) => target.kind === 'month' && decimalSigns[at] !== undefined);
  return { ...own, decimalSign: decimalSigns[answered] };
}
