import type { CellValue } from '../../archive/cellValue';
import type { AppendedRecords, CellChange, ColumnChange, PlanName } from '../../archive/plan';
import { isoToSerial } from '../../domain/isoToSerial';
import type { CustomerFigures } from '../figures/customerFigures';
import type { Steps } from '../importList/steps';
import type { LoggedChange, LogStamp } from '../logChanges';
import { addChange } from './addChange';
import { evaluationInputs } from './customerEvaluation';
import type { EvaluatedCustomer, EvaluationDecision } from './customerEvaluation';
import { cellOf, evaluationFields, scoreFields } from './evaluationBasis';
import type { EvaluationField } from './evaluationBasis';
import type { YearContext } from './evaluateYear';
import { findNewestScore } from './findNewestScore';
import type { NewestScore } from './findNewestScore';
import type { KnownRecords } from './indexRecords';
import { logInSteps } from './logInSteps';
import { writeEvaluation } from './writeEvaluation';
import type { EvaluationCell } from './writeEvaluation';

/** When and by whom an evaluation is kept. */
export interface EvaluationStamp {
  /** ISO date: evaluations are made by the policy in force that day. */
  readonly today: string;
  /** '' where nobody has said so. */
  readonly author: string;
  /** Absent for an archive without change log. */
  readonly log?: LogStamp;
}

/** Of a new row, beside what the evaluation says: every record has an owner and says when it was verified (001). */
const appendedFields = [...evaluationFields, 'owner', 'lastVerified'] as const;

type AppendedField = (typeof appendedFields)[number];

/** What a cell of a new row holds; `number` is that of the evaluation. */
type AppendedCell = (evaluated: EvaluatedCustomer, number: string) => CellValue;

type WrittenCell = readonly [EvaluationField, CellValue];

/** When and by whom an evaluation was made. */
type EvaluationMarks = Readonly<Record<'evaluatedOn' | 'evaluatedBy' | 'policyOf', CellValue>>;

/** What keeping evaluations is going to write, customer by customer. */
export class EvaluationDraft {
  private readonly changes = new Map<EvaluationField, CellChange[]>();
  private readonly scores = new Map<keyof NewestScore, CellChange[]>();
  private readonly records: CellValue[][] = [];
  private readonly logged: LoggedChange[] = [];
  private readonly today: number;
  private readonly cells: readonly [EvaluationField, EvaluationCell][];
  private readonly columns: readonly AppendedCell[];
  private readonly counts = { changed: 0, unchanged: 0, incomplete: 0, scored: 0, decided: 0 };

  /** @throws Error if the stamp's day is not an ISO date. */
  constructor(
    private readonly context: YearContext,
    private readonly known: KnownRecords,
    private readonly stamp: EvaluationStamp,
  ) {
    this.today = isoToSerial(stamp.today);
    const cells = writeEvaluation(context.year, context.basis.language);
    this.cells = Object.entries(cells) as [EvaluationField, EvaluationCell][];
    const written: Readonly<Partial<Record<AppendedField, EvaluationCell>>> = cells;
    const begun = this.begin();
    this.columns = appendedFields.map((field): AppendedCell => {
      const value = begun[field] ?? '';
      return field === 'evaluationNumber' ? (_evaluated, number) => number : (written[field] ?? (() => value));
    });
  }

  keep(figures: CustomerFigures, evaluated: EvaluatedCustomer): void {
    const { year, rows } = this.context;
    const row = rows.rowOf(figures.number, year);
    if (row === undefined) this.addRow(evaluated);
    else this.changeRow(row, evaluated);
    if (evaluated.result === undefined) this.counts.incomplete += 1;
    if (evaluated.kept?.reward !== undefined) this.counts.decided += 1;
    this.changeScore(figures, evaluated);
  }

  *finish(name: PlanName): Steps<EvaluationDecision> {
    const appended: AppendedRecords[] = [];
    if (this.records.length > 0) {
      appended.push({ table: 'evaluations', fields: appendedFields, records: this.records });
    }
    const { log } = this.stamp;
    if (log !== undefined && this.logged.length > 0) appended.push(yield* logInSteps(this.logged, log));
    const columnChanges = [
      ...[...this.changes].map(([field, changes]): ColumnChange => ({ table: 'evaluations', field, changes })),
      ...[...this.scores].map(([field, changes]): ColumnChange => ({ table: 'customers', field, changes })),
    ];
    return {
      plan: { name, columnChanges, appended, removed: [], restoredColumns: [], ensuresColours: false },
      added: this.records.length,
      ...this.counts,
      isLogged: log !== undefined,
    };
  }

  private addRow(evaluated: EvaluatedCustomer): void {
    const number = this.known.nextNumber();
    this.records.push(this.columns.map((write) => write(evaluated, number)));
  }

  /** Only cells that differ; the marks of who evaluated when change only with them. */
  private changeRow(row: number, evaluated: EvaluatedCustomer): void {
    const cells = this.cells.map(([field, write]): WrittenCell => [field, write(evaluated)]);
    const differing = this.listDiffering(row, cells);
    if (differing.length === 0) {
      this.counts.unchanged += 1;
      return;
    }
    this.counts.changed += 1;
    const record = this.context.rows.recordAt(row);
    const customer = evaluated.number;
    const marks = Object.entries(this.marks()) as [keyof EvaluationMarks, CellValue][];
    for (const [field, after] of [...differing, ...this.listDiffering(row, marks)]) {
      const before = cellOf(this.context.basis, field, row);
      addChange(this.changes, field, { record, before, after });
      if (isEntered(field, before)) {
        this.logged.push({ table: 'evaluations', record, customer, field, before, after });
      }
    }
  }

  private listDiffering(row: number, cells: readonly WrittenCell[]): WrittenCell[] {
    const { basis } = this.context;
    return cells.filter(
      ([field, after]) => basis.evaluations.columns.has(field) && cellOf(basis, field, row) !== after,
    );
  }

  /** What a new row begins with. */
  private begin(): Readonly<Partial<Record<AppendedField, CellValue>>> {
    return { ...this.marks(), owner: this.stamp.author, lastVerified: this.today };
  }

  private marks(): EvaluationMarks {
    return { evaluatedOn: this.today, evaluatedBy: this.stamp.author, policyOf: this.today };
  }

  /** Whoever is gone from Customers meanwhile has no score there. */
  private changeScore({ record, number }: CustomerFigures, evaluated: EvaluatedCustomer): void {
    const { places, customers } = this.known;
    const place = places.get(record);
    if (place === undefined) return;
    const cell = (field: keyof NewestScore): CellValue => customers.columns.get(field)?.[place] ?? '';
    const before = { score: cell('score'), scoreGrade: cell('scoreGrade'), scoreYear: cell('scoreYear') };
    const after = findNewestScore(this.context, evaluated, before);
    const changed = scoreFields.filter((field) => customers.columns.has(field) && after[field] !== before[field]);
    if (changed.length > 0) this.counts.scored += 1;
    for (const field of changed) {
      const change = { before: before[field], after: after[field] };
      addChange(this.scores, field, { record, ...change });
      if (field !== 'scoreYear') this.logged.push({ table: 'customers', record, customer: number, field, ...change });
    }
  }
}

/** What a person has entered is not changed without a trace; figures and points follow from other records. */
function isEntered(field: EvaluationField, before: CellValue): boolean {
  return before !== '' && evaluationInputs.some((input) => input === field);
}
