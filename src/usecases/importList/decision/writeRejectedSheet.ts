import { fieldOf } from '../../../archive/catalogue';
import { rejectedSheetName } from '../../../archive/importWords';
import type { Language } from '../../../archive/language';
import type { AddedSheet, AddedSheetColumn } from '../../../archive/plan';
import { rejectionWords } from '../../../archive/rejectionWords';
import { unfitWords } from '../../../archive/unfitWords';
import type { RejectedRow, RejectionReason } from '../listImport';
import { countRejectedColumns, rejectedColumnHeaders } from '../rejectedColumns';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';

const STRETCH = 2000;

/** Pixels. */
const widths = { reason: 320, sourceRow: 90, value: 120 } as const;

/**
 * The sheet of the rows that are not imported: why, the row of the source, then the source's own columns with the values and
 * formats they have there, ready to be corrected and imported again. Where the source is such a sheet itself, its two columns
 * make place for the new ones.
 * @param sheetNames of the workbook; the sheet gets a name that none of them has
 */
export function* writeRejectedSheet(
  table: SourceTable,
  rejected: readonly RejectedRow[],
  language: Language,
  sheetNames: readonly string[],
): Steps<AddedSheet> {
  const offsets = rejected.map(({ row }) => row - table.row - 2);
  const reasons: string[] = [];
  for (const row of rejected) {
    reasons.push(row.reasons.map((reason) => describeReason(reason, language)).join('; '));
    if (reasons.length % STRETCH === 0) yield { done: reasons.length, total: rejected.length };
  }
  const columns: AddedSheetColumn[] = [
    { header: rejectedColumnHeaders.reason[language], values: reasons, numberFormats: '@', width: widths.reason },
    {
      header: rejectedColumnHeaders.sourceRow[language],
      values: rejected.map(({ row }) => row),
      numberFormats: '0',
      width: widths.sourceRow,
    },
  ];
  for (const { header, values, numberFormats } of table.columns.slice(countRejectedColumns(table.columns))) {
    columns.push({
      header,
      values: offsets.map((offset) => values[offset] ?? ''),
      numberFormats:
        typeof numberFormats === 'string' ? numberFormats : offsets.map((offset) => numberFormats[offset] ?? 'General'),
      width: widths.value,
    });
    yield undefined;
  }
  const unit = table.moneyFactor === 1 ? undefined : table.passedOver.find(({ reason }) => reason === 'unit')?.text;
  return {
    name: findFreeName(rejectedSheetName[language], sheetNames),
    ...(unit !== undefined && { above: unit }),
    columns,
  };
}

/** Why a row was not imported, in the language of the archive. */
function describeReason(reason: RejectionReason, language: Language): string {
  const words = rejectionWords(language);
  switch (reason.kind) {
    case 'unfit':
      return words.unfit(reason.header, String(reason.value), unfitWords[language][reason.reason]);
    case 'required':
      return words.required(fieldOf(reason.table, reason.field).header[language]);
    case 'unknownReference':
      return words.unknownReference(fieldOf(reason.table, reason.field).header[language], String(reason.value));
    case 'supplyCycle':
      return words.supplyCycle(String(reason.value));
    case 'sameNumber':
      return words.sameNumber(reason.row);
    case 'numberTaken':
      return words.numberTaken(String(reason.value));
    case 'undecidedDuplicate':
      return words.undecidedDuplicate(reason.because.map((each) => words.likeness[each]).join(words.gap));
  }
}

function findFreeName(name: string, sheetNames: readonly string[]): string {
  const taken = new Set(sheetNames.map((each) => each.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}
