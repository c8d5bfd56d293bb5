import type { CheckRule } from '../../usecases/archiveCheck';
import type { FreshnessGroup } from '../../usecases/readFreshness';
import type { Count } from '../count';
import { plural } from './plural';

/** What a rule is called with the number of its findings, and what to do about them. */
interface RuleTexts {
  readonly name: (findings: Count) => string;
  readonly hint: string;
}

const rules: Readonly<Record<CheckRule, RuleTexts>> = {
  missingNumber: {
    name: (findings) => `No number: ${findings.text}`,
    hint: 'Nothing can refer to a record without a number. Fixing gives it the next free one.',
  },
  duplicateNumber: {
    name: (findings) => `Number used twice: ${findings.text}`,
    hint: 'Give one of the two another number. If they are the same, keep one and move what belongs to it.',
  },
  danglingReference: {
    name: (findings) => `Points to nothing: ${findings.text}`,
    hint: 'No record has this number. Add the record, or correct the number.',
  },
  supplyCycle: {
    name: (findings) => `Supplied through itself: ${findings.text}`,
    hint: 'Each is supplied through the next. Correct one of the dealers on the way round.',
  },
  wrongType: {
    name: (findings) => `Not a number, date or code: ${findings.text}`,
    hint: 'Sums, filters and reminders leave these out. Fixing turns texts that can mean one value only into that value.',
  },
  unknownChoice: {
    name: (findings) => `Not on the list: ${findings.text}`,
    hint: 'Filters and rankings pass these by. Fixing writes the word of the list where another word means the same.',
  },
  strayCharacters: {
    name: (findings) => `Stray spaces and signs: ${findings.text}`,
    hint: 'Spaces around a value, invisible signs and full-width digits keep what is the same from being found as the same.',
  },
  duplicateCustomer: {
    name: (findings) => `Perhaps entered twice: ${findings.text}`,
    hint: 'Same name, tax number, e-mail or phone as a customer further up. If they are the same, keep one of them.',
  },
  missingRequired: {
    name: (findings) => `Missing: ${findings.text}`,
    hint: 'What every record needs, and what a customer’s file should have in its stage.',
  },
  paidBeyondInvoice: {
    name: (findings) => `Paid more than invoiced: ${findings.text}`,
    hint: 'Correct the payment, or enter the rest on the invoice that it belongs to.',
  },
  datesReversed: {
    name: (findings) => `Dates the wrong way round: ${findings.text}`,
    hint: 'This day cannot come before the other one.',
  },
  keptTooLong: {
    name: (findings) => `Personal facts past their time: ${findings.text}`,
    hint: 'Delete them, or give them a later day with a reason to keep them.',
  },
  stale: {
    name: (findings) => `To verify again: ${findings.text}`,
    hint: 'Ask the customer, then enter today under “Last verified”. The months stand in Settings.',
  },
};

const groups: Readonly<Record<FreshnessGroup, string>> = {
  contact: 'contact data and sales',
  credit: 'credit and competitors',
  other: 'other data',
};

/** Looking through the archive for what is wrong. */
export const check = {
  title: 'Check the archive',
  checking: 'Checking the archive',
  introduction: 'Looks through every table and changes nothing.',
  start: 'Check now',
  again: 'Check again',
  sound: (records: Count) => `${plural(records, 'record', 'records')} checked. Nothing is wrong.`,
  found: (findings: Count, records: Count) =>
    `${plural(findings, 'finding', 'findings')} in ${plural(records, 'record', 'records')}. Choose one to go to its cell.`,
  rules,
  onlyFirst: (listed: Count) => `Only the first ${listed.text} are listed.`,
  fixable: (fixes: Count) => `${fixes.text} can be fixed safely`,
  noNumber: 'No number',
  value: (field: string, value: string) => `${field}: ${value}`,
  because: (value: string, reason: string) => `${value} (${reason})`,
  change: (before: string, after: string) => `${before} → ${after}`,
  nothing: '(empty)',
  quoted: (text: string) => `“${text}”`,
  textForNumber: 'written as text',
  numberForText: 'a number where every digit counts',
  sameAs: (record: string) => `as ${record}`,
  another: 'another record',
  invoiced: (amount: string) => `invoiced: ${amount}`,
  before: (date: string) => `before ${date}`,
  neverVerified: 'never',
  groups,
  fix: 'Fix',
  fixOf: (record: string, field: string) => `Fix ${field} of ${record}`,
  fixAll: (fixes: Count) => `Fix ${plural(fixes, 'safe one', 'safe ones')}…`,
  previewTitle: (fixes: Count) => `Fix ${plural(fixes, 'cell', 'cells')}?`,
  previewHint:
    'These cells change as shown, and nothing else. Each change is entered in the change log, and you can undo them all.',
  apply: 'Fix them',
  applying: 'Writing the fixes',
  applied: (fixes: Count) => `${plural(fixes, 'cell was', 'cells were')} fixed.`,
};
