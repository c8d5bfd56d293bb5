import type { CheckReport, CheckRule, Finding, RuleReport } from '../archiveCheck';
import { checkRules } from '../archiveCheck';
import { findDanglingReferences } from './danglingReferences';
import { findDatesReversed } from './datesReversed';
import { findDuplicateCustomers } from './duplicateCustomers';
import { findDuplicateNumbers } from './duplicateNumbers';
import type { CheckedArchive, Rule } from './checkedArchive';
import { findKeptTooLong } from './keptTooLong';
import { findMissingNumbers } from './missingNumbers';
import { findMissingRequired } from './missingRequired';
import { findPaidBeyondInvoice } from './paidBeyondInvoice';
import { findStaleRecords } from './staleRecords';
import { findStrayCharacters } from './strayCharacters';
import { findSupplyCycles } from './supplyCycles';
import { findUnknownChoices } from './unknownChoices';
import { findWrongTypes } from './wrongTypes';

const rules: Readonly<Record<CheckRule, Rule>> = {
  missingNumber: findMissingNumbers,
  duplicateNumber: findDuplicateNumbers,
  danglingReference: findDanglingReferences,
  supplyCycle: findSupplyCycles,
  wrongType: findWrongTypes,
  unknownChoice: findUnknownChoices,
  strayCharacters: findStrayCharacters,
  duplicateCustomer: findDuplicateCustomers,
  missingRequired: findMissingRequired,
  paidBeyondInvoice: findPaidBeyondInvoice,
  datesReversed: findDatesReversed,
  keptTooLong: findKeptTooLong,
  stale: findStaleRecords,
};

/** So many findings without a fix are kept of each rule: nobody works through more at once, and they would fill the memory. */
export const MOST_LISTED = 5_000;

/**
 * Looks through the archive by every rule. Of a cell of which two rules have a fix, the first keeps it, so that all fixes can be
 * carried out together; what the other would have to say is found at the next check.
 * @param onRule Called before each rule with the number of those that are done; it may wait, so that the page stays alive, or
 * throw, to end the check.
 */
export async function checkArchive(
  archive: CheckedArchive,
  onRule: (done: number, total: number) => Promise<void>,
): Promise<CheckReport> {
  const fixed = new Set<string>();
  const reports: RuleReport[] = [];
  for (const [index, rule] of checkRules.entries()) {
    await onRule(index, checkRules.length);
    const report = collect(rule, rules[rule](archive), fixed);
    if (report.count > 0) reports.push(report);
  }
  await onRule(checkRules.length, checkRules.length);
  const records = [...archive.tables.values()].map(({ filledRows }) => filledRows.length);
  return { recordsChecked: records.reduce((sum, count) => sum + count, 0), rules: reports };
}

function collect(rule: CheckRule, found: Iterable<Finding>, fixed: Set<string>): RuleReport {
  const findings: Finding[] = [];
  let count = 0;
  let unfixable = 0;
  for (const finding of found) {
    const cell = finding.fix === undefined ? '' : JSON.stringify([finding.table, finding.field, finding.record]);
    if (cell !== '' && fixed.has(cell)) continue;
    count += 1;
    if (cell === '') unfixable += 1;
    else fixed.add(cell);
    if (cell !== '' || unfixable <= MOST_LISTED) findings.push(finding);
  }
  return { rule, count, findings };
}
