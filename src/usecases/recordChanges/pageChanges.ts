import type { CellValue } from '../../archive/cellValue';
import type { ChangesQuestion } from '../archiveChanges';

/** The columns of the log by which entries are chosen, a value a row. */
export interface LogColumns {
  readonly times: readonly CellValue[];
  readonly people: readonly CellValue[];
  readonly customers: readonly CellValue[];
}

export interface ChangesPage {
  /** Rows of the log that fit the question. */
  readonly total: number;
  /** Those that are asked for, the newest first. */
  readonly rows: readonly number[];
  readonly people: readonly string[];
}

/**
 * Which rows of the log answer a question: the newest first, and of the same moment the one that stands lower. People sort
 * the log, so its order alone says nothing.
 */
export function pageChanges({ times, people, customers }: LogColumns, question: ChangesQuestion): ChangesPage {
  const rows = times.flatMap((time, row) => {
    const isEntry = time !== '' || (people[row] ?? '') !== '';
    const isOfCustomer = question.customer === undefined || String(customers[row] ?? '') === question.customer;
    const isByPerson = question.person === undefined || String(people[row] ?? '') === question.person;
    return isEntry && isOfCustomer && isByPerson ? [row] : [];
  });
  rows.sort((one, other) => momentOf(times[other]) - momentOf(times[one]) || other - one);
  const names = new Set(people.map(String).filter((name) => name !== ''));
  return {
    total: rows.length,
    rows: rows.slice(question.from, question.from + question.count),
    people: [...names].sort((one, other) => one.localeCompare(other)),
  };
}

/** A time that is no number is older than all others. */
export function momentOf(time: CellValue | undefined): number {
  return typeof time === 'number' ? time : 0;
}
