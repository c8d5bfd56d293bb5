import type { Plan } from '../../archive/plan';
import type { Work } from '../archiveWorkbook';
import type { FigureSource } from './customerFigures';

/** The figures that stand in Customers as sums of other tables: purchases, receivables, open orders, shares. */
export interface FigureUpdates {
  /** Of which day the figures in Customers are; never writes. */
  readState(): Promise<FiguresState>;
  /** Reads all tables that figures are made from and decides what changes in Customers; never writes. */
  plan(work: Work): Promise<FiguresDecision>;
}

export interface FiguresState {
  /** ISO date of the newest figures; absent where none have been written. */
  readonly asOf?: string;
  /** Tables with records from which figures can be made; none means that there is nothing to update from. */
  readonly sources: readonly FigureSource[];
  /** The archive is of a version that has no columns for them. */
  readonly isOutdated: boolean;
}

export interface FiguresDecision {
  readonly plan: Plan;
  /** ISO date of the day the new figures are of. */
  readonly asOf: string;
  readonly customers: number;
  /** How many of them get another figure than they have, apart from the day. */
  readonly changed: number;
  /** Records that name no customer of the archive, by source; they count in no figure. */
  readonly unassigned: Readonly<Partial<Record<FigureSource, number>>>;
  /** Records whose amount or day cannot be read, by source; they count in no figure. */
  readonly unusable: Readonly<Partial<Record<FigureSource, number>>>;
}
