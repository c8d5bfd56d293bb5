import { parseCsv } from 'hucre/csv';
import type { ListedCustomer } from './classifyIndependently';

/** The headers under which a list keeps what the expected value needs. */
export interface ListHeaders {
  readonly number: string;
  readonly stage: string;
  /** The stage's word for a customer who buys already. */
  readonly existing: string;
  readonly currentBusiness: string;
  readonly additionalVolume: string;
  readonly marketPotential: string;
  readonly expectedShare: string;
  readonly probability: string;
}

/** The customers of a CSV text, every cell as the text that stands there. */
export function readListedCustomers(csv: string, headers: ListHeaders): ListedCustomer[] {
  const [first = [], ...rows] = parseCsv(csv.replace(/^\ufeff/, '')).map((row) =>
    row.map((cell) => String(cell ?? '')),
  );
  const cellsOf = (header: string): ((row: readonly string[]) => string) => {
    const column = first.indexOf(header);
    if (column < 0) throw new Error(`The list has no column "${header}".`);
    return (row) => row[column] ?? '';
  };
  const number = cellsOf(headers.number);
  const stage = cellsOf(headers.stage);
  const currentBusiness = cellsOf(headers.currentBusiness);
  const additionalVolume = cellsOf(headers.additionalVolume);
  const marketPotential = cellsOf(headers.marketPotential);
  const expectedShare = cellsOf(headers.expectedShare);
  const probability = cellsOf(headers.probability);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => ({
      number: number(row),
      isExisting: stage(row) === headers.existing,
      currentBusiness: currentBusiness(row),
      additionalVolume: additionalVolume(row),
      marketPotential: marketPotential(row),
      expectedShare: expectedShare(row),
      probability: probability(row),
    }));
}
