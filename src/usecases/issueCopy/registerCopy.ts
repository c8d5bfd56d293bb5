import { catalogue, choiceOf, fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { copyWords } from '../../archive/copyWords';
import type { AppendedRecords, Plan } from '../../archive/plan';
import type { LogStamp } from '../logChanges';
import { logChanges } from '../logChanges';
import { startNumbers } from '../nextNumber';
import type { CopyFormat } from './copyIssuing';
import type { CopyInputs } from './readCopyInputs';
import type { IssuedCopy } from './issuedCopy';

/** What the register of loans needs to know to enter a copy. */
export interface LoanRegister {
  /** The fields that the table has a column for. */
  readonly fields: readonly string[];
  /** Its numbers so far. */
  readonly numbers: readonly CellValue[];
  /** Day of issue, as a serial. */
  readonly today: number;
  /** Absent where the archive has no change log. */
  readonly stamp?: LogStamp;
}

/**
 * The plan that enters a copy in the register of loans: one entry for each customer whose file was given out, so that its card
 * shows who has a copy (002), and one entry in the change log for all of them.
 * @param customers Their numbers.
 */
export function registerCopy(
  copy: IssuedCopy,
  inputs: CopyInputs,
  format: CopyFormat,
  customers: readonly string[],
  register: LoanRegister,
): Plan {
  const nextLoan = startNumbers('loans', register.numbers);
  const common: Readonly<Record<string, CellValue>> = {
    kind: choiceOf(fieldOf('loans', 'kind'), 'issued').label[copy.language],
    recipient: inputs.recipient,
    purpose: inputs.purpose,
    lentOn: register.today,
    dueBack: inputs.dueBack ?? '',
    remarks: describeContent(copy, format),
    owner: copy.issuedBy,
    lastVerified: register.today,
  };
  const records = customers.map((customerNumber): Readonly<Record<string, CellValue>> => ({
    ...common,
    loanNumber: nextLoan(),
    customerNumber,
  }));
  const loans: AppendedRecords = {
    table: 'loans',
    fields: register.fields,
    records: records.map((record) => register.fields.map((field) => record[field] ?? '')),
  };
  const logged = {
    table: 'loans',
    record: String(records[0]?.['loanNumber'] ?? ''),
    customer: customers.length === 1 ? (customers[0] ?? '') : '',
    before: '',
    after: `${copyWords.logged[copy.language]} ${customers.length} (${inputs.recipient})`,
    reason: inputs.purpose,
  } as const;
  return {
    name: 'issueCopy',
    columnChanges: [],
    appended: [loans, ...(register.stamp === undefined ? [] : [logChanges([logged], register.stamp)])],
    removed: [],
    restoredColumns: [],
    ensuresColours: false,
  };
}

/** What went along, so that the register tells it later: the file, its tables, and what would have stayed here, with the reason. */
function describeContent({ language, tables, confidential, reason }: IssuedCopy, format: CopyFormat): string {
  const names = tables.map(({ table }) => catalogue[table].sheetName[language]).join(', ');
  const headers = confidential.map(({ header }) => header).join(', ');
  const along = headers === '' ? '' : `; ${copyWords.confidential[language]}: ${headers} (${reason})`;
  return `.${format}: ${names}${along}`;
}
