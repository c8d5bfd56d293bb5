import type { Loyalty, LoyaltyInputs } from '../../domain/loyalty/computeLoyalty';
import { computeLoyalty } from '../../domain/loyalty/computeLoyalty';
import type { LoyaltyPolicy } from '../../domain/loyalty/loyaltyPolicy';
import { isoToPlainDate } from '../../domain/plainDate';
import { plainDateToSerial } from '../../domain/serialDate';
import type { PortfolioCuts } from './customerPortfolio';

/** What is known of a customer's loyalty. Money; days as ISO dates, '' or absent where they are not known. */
export interface LoyaltyFacts {
  /** 0..100, by hand: it counts before all that is derived. */
  readonly enteredLoyalty?: number;
  /** Purchases of the last 12 months. */
  readonly volume?: number;
  readonly marketPotential?: number;
  readonly orderMonths?: number;
  readonly lastOrder?: string;
  readonly firstOrder?: string;
}

export interface JudgedLoyalty {
  /** 0..100; absent where nothing is known to judge by. */
  readonly loyalty?: number;
  readonly inputs: LoyaltyInputs;
  /** Absent where the months with orders are not known. */
  readonly derived?: Loyalty;
}

/** The loyalty that was entered, or else the one that the figures give (domain.md section 6), as of an ISO date. */
export function judgeLoyalty(facts: LoyaltyFacts, asOf: string, policy: LoyaltyPolicy): JudgedLoyalty {
  const inputs = findInputs(facts, asOf);
  const derived = computeLoyalty(inputs, policy);
  const loyalty = facts.enteredLoyalty ?? derived?.total;
  return { inputs, ...(loyalty !== undefined && { loyalty }), ...(derived && { derived }) };
}

/** From which volume and loyalty on a customer counts as large and as loyal; `median` as of the same figures. */
export function findCuts({ largeVolumeFrom, loyalFrom }: LoyaltyPolicy, median: number | undefined): PortfolioCuts {
  const isMedian = largeVolumeFrom === 'median';
  const volume = isMedian ? median : largeVolumeFrom;
  return { ...(volume !== undefined && { volume }), isMedian, loyalty: loyalFrom };
}

function findInputs(facts: LoyaltyFacts, asOf: string): LoyaltyInputs {
  const { volume, marketPotential, orderMonths } = facts;
  const share =
    volume === undefined || marketPotential === undefined || marketPotential <= 0
      ? undefined
      : Math.min(Math.max(volume / marketPotential, 0), 1);
  const daysSinceLastOrder = countDays(facts.lastOrder, asOf);
  const daysTogether = countDays(facts.firstOrder, asOf);
  return {
    ...(share !== undefined && { shareOfWallet: share }),
    ...(orderMonths !== undefined && { orderMonths }),
    ...(daysSinceLastOrder !== undefined && { daysSinceLastOrder }),
    ...(daysTogether !== undefined && { years: daysTogether / daysInYear }),
  };
}

const daysInYear = 365.25;

/** Days from one ISO date to another, not below 0; `undefined` where one of them is none. */
function countDays(from: string | undefined, to: string): number | undefined {
  const [first, last] = [from, to].map((iso) => {
    const date = isoToPlainDate(iso ?? '');
    return date && plainDateToSerial(date);
  });
  return first === undefined || last === undefined ? undefined : Math.max(last - first, 0);
}
