import type { BenchWorkbook } from './benchWorkbook';

/** One thing whose cost is measured. */
export interface Scenario {
  readonly name: string;
  /** More customers than these it cannot bear. */
  readonly mostCustomers: number;
  /** The numbers of customers at which it is measured unless others are asked for; absent for the usual ones. */
  readonly sizes?: readonly number[];
  /** Brings the workbook to where the scenario begins; not measured. */
  prepare(book: BenchWorkbook): Promise<void>;
  /**
   * Is measured; answers the bytes that nobody could have avoided, or how to find them out afterwards. Where a person does the
   * same many times, such as selecting a row, each time is a step of its own and nothing else is measured.
   */
  run(book: BenchWorkbook, step: MeasureStep): Promise<() => number>;
}

/** For what a person does in an archive that is whole: small, large, and larger than most. */
export const wholeArchiveSizes: readonly number[] = [1_000, 20_000, 100_000];

export type MeasureStep = (work: () => Promise<void>) => Promise<void>;
