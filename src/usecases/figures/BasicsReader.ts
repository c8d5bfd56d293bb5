import { fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import type { Rating } from '../../domain/credit/creditPolicy';
import type { ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import { recogniseServiceGrade } from '../../domain/evaluation/recogniseServiceGrade';
import { ChoiceReader } from './ChoiceReader';
import type { CustomerBasics, CustomerStage } from './customerFigures';
import type { FigureDays } from './FigureDays';
import { readAmount, readDay } from './readFigureCells';
import type { ColumnOf } from './recordReader';

type Column = readonly CellValue[];

/** Reads what stands in Customers itself. What is not of its kind counts as blank: checking the archive names it. */
export class BasicsReader {
  private readonly columns: Readonly<Record<keyof CustomerBasics | 'customerNumber', Column>>;
  private readonly stages = new ChoiceReader(fieldOf('customers', 'stage'));
  private readonly ratings = new ChoiceReader(fieldOf('customers', 'creditRating'));
  private readonly grades = new Map<CellValue, ServiceGrade | undefined>();

  constructor(
    columnOf: ColumnOf,
    private readonly days: FigureDays,
  ) {
    this.columns = {
      customerNumber: columnOf('customerNumber'),
      name: columnOf('name'),
      stage: columnOf('stage'),
      tier: columnOf('tier'),
      region: columnOf('region'),
      owner: columnOf('owner'),
      marketPotential: columnOf('marketPotential'),
      firstTraded: columnOf('firstTraded'),
      lastTraded: columnOf('lastTraded'),
      creditRating: columnOf('creditRating'),
      creditLimit: columnOf('creditLimit'),
      creditPeriod: columnOf('creditPeriod'),
      creditReviewDue: columnOf('creditReviewDue'),
      receivableBalance: columnOf('receivableBalance'),
      overdueAmount: columnOf('overdueAmount'),
      daysOverdue: columnOf('daysOverdue'),
      openOrders: columnOf('openOrders'),
      recentPurchases: columnOf('recentPurchases'),
      orderMonths: columnOf('orderMonths'),
      salesTarget: columnOf('salesTarget'),
      yearlySales: columnOf('yearlySales'),
      salesLastYear: columnOf('salesLastYear'),
      enteredLoyalty: columnOf('enteredLoyalty'),
      score: columnOf('score'),
      scoreGrade: columnOf('scoreGrade'),
      scoreYear: columnOf('scoreYear'),
    };
  }

  /** Whether the row is a customer's at all. */
  isCustomer(position: number): boolean {
    return !isBlank(this.columns.customerNumber[position] ?? '') || !isBlank(this.columns.name[position] ?? '');
  }

  read(position: number): CustomerBasics {
    const { columns } = this;
    return {
      name: textAt(columns.name, position),
      stage: this.stages.read(columns.stage[position]) as CustomerStage | undefined,
      tier: textAt(columns.tier, position),
      region: textAt(columns.region, position),
      owner: textAt(columns.owner, position),
      marketPotential: numberAt(columns.marketPotential, position),
      firstTraded: this.dayAt(columns.firstTraded, position),
      lastTraded: this.dayAt(columns.lastTraded, position),
      creditRating: this.ratings.read(columns.creditRating[position]) as Rating | undefined,
      creditLimit: numberAt(columns.creditLimit, position),
      creditPeriod: numberAt(columns.creditPeriod, position),
      creditReviewDue: this.dayAt(columns.creditReviewDue, position),
      receivableBalance: numberAt(columns.receivableBalance, position),
      overdueAmount: numberAt(columns.overdueAmount, position),
      daysOverdue: numberAt(columns.daysOverdue, position),
      openOrders: numberAt(columns.openOrders, position),
      recentPurchases: this.recentPurchasesAt(position),
      orderMonths: numberAt(columns.orderMonths, position),
      salesTarget: numberAt(columns.salesTarget, position),
      yearlySales: numberAt(columns.yearlySales, position),
      salesLastYear: numberAt(columns.salesLastYear, position),
      enteredLoyalty: numberAt(columns.enteredLoyalty, position),
      score: numberAt(columns.score, position),
      scoreGrade: this.gradeAt(position),
      scoreYear: numberAt(columns.scoreYear, position),
    };
  }

  /** What somebody has typed as the purchases of the last 12 months. */
  recentPurchasesAt(position: number): number | undefined {
    return numberAt(this.columns.recentPurchases, position);
  }

  private dayAt(column: Column, position: number): string | undefined {
    const serial = readDay(column[position]) ?? 0;
    return serial > 0 ? this.days.toIso(serial) : undefined;
  }

  private gradeAt(position: number): ServiceGrade | undefined {
    const cell = this.columns.scoreGrade[position] ?? '';
    if (cell === '') return undefined;
    if (!this.grades.has(cell)) {
      const grade = recogniseServiceGrade(cell);
      this.grades.set(cell, grade.ok ? grade.value : undefined);
    }
    return this.grades.get(cell);
  }
}

function textAt(column: Column, position: number): string {
  return String(column[position] ?? '').trim();
}

function numberAt(column: Column, position: number): number | undefined {
  const number = readAmount(column[position]);
  return Number.isNaN(number) ? undefined : number;
}
