import { definedNames } from '../archive/definedNames';
import type { ArchiveVersion, DefinedNameId, TableId } from '../archive/field';
import { writeDefinedName } from '../archive/writeFormula';
import type { ArchiveNames } from '../archive/writeFormula';
import { RANGE_BYTES } from './cellRuns';
import { takeTableName } from './freeNames';
import type { Write } from './sendWrites';

/**
 * What the archive's defined names are called in a workbook; with a suffix where it had such a name already. One that reads a
 * table which the archive does not have is not defined.
 */
export type DefinedNames = Readonly<Partial<Record<DefinedNameId, string>>>;

/**
 * The names of an archive of this version: the remembered ones, others that are free where there are none; these are taken from
 * now on.
 * @param tables Those that the archive has or is about to get.
 */
export function takeDefinedNames(
  taken: Set<string>,
  version: ArchiveVersion,
  tables: ReadonlySet<TableId>,
  remembered: DefinedNames = {},
): DefinedNames {
  const ids = (Object.keys(definedNames) as DefinedNameId[]).filter((id) => {
    const { reads, since = 1 } = definedNames[id];
    return tables.has(reads) && since <= version;
  });
  return Object.fromEntries(ids.map((id) => [id, remembered[id] ?? takeTableName(definedNames[id].name, taken)]));
}

/**
 * The writes that define the names. The tables they refer to must stand, and formulas that use them come after.
 * @param standing Names that the workbook has already; they are defined anew.
 */
export function toNameWrites(
  names: ArchiveNames & { readonly definedNames: DefinedNames },
  standing: readonly string[] = [],
): Write[] {
  return (Object.entries(names.definedNames) as [DefinedNameId, string][]).map(([id, name]) => {
    const formula = writeDefinedName(id, names);
    return {
      bytes: RANGE_BYTES + formula.length * 3,
      cells: 0,
      enqueue: (context) => {
        if (standing.includes(name)) {
          context.workbook.names.getItem(name).formula = formula;
        } else {
          context.workbook.names.add(name, formula);
        }
      },
    };
  });
}
