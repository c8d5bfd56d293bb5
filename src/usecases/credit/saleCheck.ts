import type { RecordKey } from '../../archive/plan';
import type { SaleAnswer } from '../../domain/credit/assessSale';
import type { CreditStanding } from './creditCase';

/** The answer to "May I sell this amount to this customer now?", with all that it was made from. */
export interface SaleCheck {
  readonly customer: RecordKey;
  readonly name: string;
  readonly amount: number;
  readonly standing: CreditStanding;
  readonly answer: SaleAnswer;
}
