import type { Count } from '../count';
import { plural } from './plural';

/** Formulas frozen to values for colleagues without the add-in, and back. */
export const freezing = {
  title: 'Freeze to values',
  introduction:
    'Colleagues without the add-in see #NAME? where a formula needs it. Frozen, these formulas show their values of today; the workbook remembers each, and one button brings them back.',
  meanwhile:
    'Meanwhile expected values, loyalty, quadrants and importance do not follow changes, and reclassifying waits.',
  planning: 'Looking for formulas',
  none: 'No formula in this workbook needs the add-in.',
  bySheet: 'Formulas that become values',
  formulas: (count: Count) => plural(count, 'formula', 'formulas'),
  onSheet: (sheet: string, formulas: string) => `${sheet}: ${formulas}`,
  freeze: 'Freeze to values',
  freezing: 'Freezing formulas',
  frozen: (count: Count) => `${plural(count, 'formula', 'formulas')} now show values. The workbook can be given away.`,
  restoreTitle: 'Back to formulas',
  restoreIntroduction:
    'Every formula comes back where its value still stands, also after sorting, and new customers get theirs.',
  restoredBySheet: 'Formulas that come back',
  nothingToRestore: 'All formulas are there already.',
  left: (count: Count) =>
    `${plural(count, 'cell was', 'cells were')} changed meanwhile and ${count.value === 1 ? 'stays' : 'stay'} as ${count.value === 1 ? 'it is' : 'they are'}`,
  place: (sheet: string, address: string) => `${sheet}, ${address}`,
  restore: 'Back to formulas',
  restoring: 'Bringing formulas back',
  restored: 'The formulas calculate again.',
  notice: (date: string) => `Frozen to values since ${date}: expected values do not follow changes.`,
  noticeBy: (date: string, by: string) =>
    `Frozen to values by ${by} on ${date}: expected values do not follow changes.`,
  noticeUndated: 'Frozen to values: expected values do not follow changes.',
};
