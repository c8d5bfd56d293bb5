import type { CellValue } from '../../archive/cellValue';
import type { InputSigns } from '../../archive/inputSigns';
import { isBlank } from '../../archive/isBlank';
import type { Language } from '../../archive/language';
import { isoToPlainDate, plainDateToIso } from '../../domain/plainDate';
import { plainDateToSerial, serialToPlainDate } from '../../domain/serialDate';
import type { Steps } from '../importList/steps';
import type { LogStamp } from '../logChanges';
import { confidenceOf } from './confidence';
import type { CopyDecision, CopyOrder } from './copyIssuing';
import type { CopySource } from './copyRecords';
import { copyRecords } from './copyRecords';
import type { ConfidentialColumn, IssuedCopy } from './issuedCopy';
import { readCopyInputs } from './readCopyInputs';
import type { LoanRegister } from './registerCopy';
import { registerCopy } from './registerCopy';

/** What is known of the archive and the world when a copy is decided. */
export interface CopySnapshot {
  readonly language: Language;
  /** How the person who typed writes days. */
  readonly signs: InputSigns;
  /** ISO date. */
  readonly today: string;
  /** Who issues the copy; '' where nobody has said so. */
  readonly author: string;
  readonly sources: readonly CopySource[];
  /** Numbers of the customers whose files are asked for; absent where it is all. */
  readonly chosen?: ReadonlySet<string>;
  readonly loans: Pick<LoanRegister, 'fields' | 'numbers'>;
  /** Absent where the archive has no change log. */
  readonly stamp?: LogStamp;
}

/**
 * Decides what a copy holds and how it is entered in the register (002): the records of the chosen customers, as values, and one
 * loan for each of them. A customer without a number cannot be entered and is left out.
 * @throws Error if `today` is not an ISO date.
 */
export function* decideCopy(order: CopyOrder, snapshot: CopySnapshot): Steps<CopyDecision> {
  const { language, signs, today, author, sources } = snapshot;
  const inputs = readCopyInputs(order, { language, signs });
  if (!inputs.ok) return { kind: 'refused', faults: inputs.problem };
  const date = isoToPlainDate(today);
  const serial = date && plainDateToSerial(date);
  if (serial === undefined) throw new Error(`Not an ISO date that a spreadsheet can hold: ${today}`);
  const customers = listCustomers(snapshot);
  const tables = yield* copyRecords(sources, new Set(customers), order.columns);
  const dueBack = inputs.value.dueBack === undefined ? undefined : serialToPlainDate(inputs.value.dueBack);
  const copy: IssuedCopy = {
    language,
    recipient: inputs.value.recipient,
    purpose: inputs.value.purpose,
    issuedOn: today,
    ...(dueBack && { dueBack: plainDateToIso(dueBack) }),
    issuedBy: author,
    reason: inputs.value.reason,
    confidential: tables.flatMap(listConfidential),
    customers: customers.length,
    tables,
  };
  const register: LoanRegister = {
    ...snapshot.loans,
    today: serial,
    ...(snapshot.stamp && { stamp: snapshot.stamp }),
  };
  return { kind: 'ready', copy, plan: registerCopy(copy, inputs.value, order.format, customers, register) };
}

/** The numbers of the chosen customers that are in the archive, in its order, each once. */
function listCustomers({ sources, chosen }: CopySnapshot): string[] {
  const numbers: readonly CellValue[] =
    sources.find(({ table }) => table === 'customers')?.columns.get('customerNumber') ?? [];
  const present = new Set(numbers.filter((number) => !isBlank(number)).map(String));
  return [...present].filter((number) => chosen?.has(number) ?? true);
}

function listConfidential({ table, columns }: IssuedCopy['tables'][number]): ConfidentialColumn[] {
  return columns.filter(({ field }) => confidenceOf(table, field) !== 'open').map(({ header }) => ({ table, header }));
}
