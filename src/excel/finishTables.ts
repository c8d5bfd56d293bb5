import { frozenFieldCount } from '../archive/fields/identityFields';
import type { ArchiveNames } from '../archive/writeFormula';
import { toFormulaWrites } from './createTables';
import type { DefinedNames } from './defineNames';
import { toFreezeWrite, toLookWrites, toSettingFormatWrites } from './formatTables';
import type { Write } from './sendWrites';
import type { ColumnLayout, SheetLayout } from './sheetLayout';
import { placeChoiceLists, placeChoices } from './validateChoices';
import type { PlacedChoices } from './validateChoices';
import { toEntryRuleWrites } from './validateEntries';

/**
 * What comes after new tables stand with their records and the defined names are there: formulas, the look of the sheets, and
 * what may be typed into the columns. Choices that are too long for a validation need a sheet, that of the settings if it is among
 * these.
 */
export function toFinishingWrites(
  sheets: readonly SheetLayout[],
  names: ArchiveNames & { readonly definedNames: DefinedNames },
): Write[] {
  return [
    ...toTableFinishes(sheets, names),
    ...sheets.map((sheet) => toFreezeWrite(sheet, holdsCustomers(sheet) ? frozenFieldCount : 0)),
  ];
}

/** The same for tables on a sheet that stands already: how it scrolls is left as it is. */
export function toTableFinishes(
  sheets: readonly SheetLayout[],
  names: ArchiveNames & { readonly definedNames: DefinedNames },
): Write[] {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return [
    ...tables.flatMap((table) => toFormulaWrites(table, names)),
    ...tables.flatMap((table) => toLookWrites(table, names.language)),
    ...tables.filter(({ id }) => id === 'settings').flatMap(toSettingFormatWrites),
    ...toValidationWrites(sheets, names),
  ];
}

function toValidationWrites(
  sheets: readonly SheetLayout[],
  { language, definedNames }: ArchiveNames & { readonly definedNames: DefinedNames },
): Write[] {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const home = sheets.find((sheet) => sheet.tables.some(({ id }) => id === 'settings')) ?? sheets.at(-1);
  const choices =
    home === undefined
      ? new Map<ColumnLayout, PlacedChoices>()
      : placeChoices(tables, language, placeChoiceLists(home));
  const words = { language, definedNames, choicesOf: (column: ColumnLayout) => choices.get(column)?.source };
  return [
    ...[...choices.values()].flatMap(({ write }) => write ?? []),
    ...tables.flatMap((table) => toEntryRuleWrites(table, words)),
  ];
}

function holdsCustomers({ tables }: SheetLayout): boolean {
  return tables.some(({ id }) => id === 'customers');
}
