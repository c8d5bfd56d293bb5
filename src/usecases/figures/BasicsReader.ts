import { fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import type { Rating } from '../../domain/credit/creditPolicy';
import { recogniseServiceGrade } from '../../domain/evaluation/recogniseServiceGrade';
import { ChoiceReader } from './ChoiceReader';
import type { CustomerBasics, CustomerStage } from './customerFigures';
import type { FigureDays } from './FigureDays';
import { readAmount, readDay } from './readFigureCells';
import type { ColumnOf } from './recordReader';

/** Reads what stands in Customers itself. What is not of its kind counts as blank: checking the archive names it. */
export class BasicsReader {
  private readonly stages = new ChoiceReader(fieldOf('customers', 'stage'));
  private readonly ratings = new ChoiceReader(fieldOf('customers', 'creditRating'));
  private readonly columns = new Map<string, readonly CellValue[]>();

  constructor(
    private readonly columnOf: ColumnOf,
    private readonly days: FigureDays,
  ) {}

  /** Whether the row is a customer's at all. */
  isCustomer(position: number): boolean {
    return !isBlank(this.cell('customerNumber', position)) || !isBlank(this.cell('name', position));
  }

  read(position: number): CustomerBasics {
    return {
      name: this.text('name', position),
      stage: this.stages.read(this.cell('stage', position)) as CustomerStage | undefined,
      tier: this.text('tier', position),
      region: this.text('region', position),
      owner: this.text('owner', position),
      marketPotential: this.number('marketPotential', position),
      firstTraded: this.day('firstTraded', position),
      lastTraded: this.day('lastTraded', position),
      creditRating: this.ratings.read(this.cell('creditRating', position)) as Rating | undefined,
      creditLimit: this.number('creditLimit', position),
      creditPeriod: this.number('creditPeriod', position),
      creditReviewDue: this.day('creditReviewDue', position),
      receivableBalance: this.number('receivableBalance', position),
      overdueAmount: this.number('overdueAmount', position),
      recentPurchases: this.number('recentPurchases', position),
      salesTarget: this.number('salesTarget', position),
      yearlySales: this.number('yearlySales', position),
      salesLastYear: this.number('salesLastYear', position),
      enteredLoyalty: this.number('enteredLoyalty', position),
      score: this.number('score', position),
      scoreGrade: this.grade(position),
      scoreYear: this.number('scoreYear', position),
    };
  }

  private cell(field: string, position: number): CellValue {
    let column = this.columns.get(field);
    if (column === undefined) this.columns.set(field, (column = this.columnOf(field)));
    return column[position] ?? '';
  }

  private text(field: string, position: number): string {
    return String(this.cell(field, position)).trim();
  }

  private number(field: string, position: number): number | undefined {
    const number = readAmount(this.cell(field, position));
    return Number.isNaN(number) ? undefined : number;
  }

  private day(field: string, position: number): string | undefined {
    const serial = readDay(this.cell(field, position)) ?? 0;
    return serial > 0 ? this.days.toIso(serial) : undefined;
  }

  private grade(position: number): CustomerBasics['scoreGrade'] {
    const cell = this.cell('scoreGrade', position);
    if (cell === '') return undefined;
    const grade = recogniseServiceGrade(cell);
    return grade.ok ? grade.value : undefined;
  }
}
