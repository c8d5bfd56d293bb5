import type { CellValue } from '../../archive/cellValue';

/** A column of a table; empty where it is not there. */
export type ColumnOf = (field: string) => readonly CellValue[];

/** Takes in the records of a table one by one, in whatever order, and keeps sums by customer. */
export interface RecordReader {
  /**
   * @param row of the table, from zero
   * @param position of the customer in Customers
   * @returns false for a record whose amount or day cannot be read: it counts in no figure
   */
  take(row: number, position: number): boolean;
}
