import { catalogue, choiceOf, fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { languages } from '../../archive/language';
import { serialToDateTime } from '../../domain/serialDateTime';
import type { UnfinishedImport } from '../../usecases/importList/listImport';
import type { FoundArchive } from '../findArchive';
import { readTables } from '../readTables';

/** An entry of the register of imports, as far as later imports go by it. */
export interface RegisteredImport extends Omit<UnfinishedImport, 'added'> {
  /** What it was going to do when it began. */
  readonly totals: { readonly added: number; readonly changed: number };
  readonly state: 'unfinished' | 'finished' | 'undone' | undefined;
  readonly layout: string;
  readonly mapping: string;
  readonly fingerprint: string;
}

const states = choicesOfState();

/** The register of imports in the order of its rows; empty where the archive has none. Somebody may have edited it. */
export async function readRegister(
  context: Excel.RequestContext,
  archive: FoundArchive | undefined,
): Promise<readonly RegisteredImport[]> {
  const table = archive?.tables.get('imports');
  if (table === undefined) {
    return [];
  }
  const fields = catalogue.imports.fields.map(({ id }) => id).filter((id) => table.offsets.has(id));
  const [columns] = await readTables(context, [{ table, fields }]);
  const textAt = (field: string, row: number): string => String(columns(field)[row] ?? '');
  return columns('importNumber').flatMap((number, row) =>
    number === ''
      ? []
      : [
          {
            importNumber: String(number),
            source: {
              sheet: textAt('sheet', row),
              ...(textAt('file', row) !== '' && { file: textAt('file', row) }),
            },
            begunAt: writeBeginning(columns('importedOn')[row] ?? ''),
            rowCount: toCount(columns('rows')[row] ?? ''),
            totals: {
              added: toCount(columns('added')[row] ?? ''),
              changed: toCount(columns('changed')[row] ?? ''),
            },
            state: states.get(textAt('state', row)),
            layout: textAt('layout', row),
            mapping: textAt('mapping', row),
            fingerprint: textAt('fingerprint', row),
          },
        ],
  );
}

/** Of several that were begun the newest. */
export function findUnfinished(register: readonly RegisteredImport[]): RegisteredImport | undefined {
  return register.filter(({ state }) => state === 'unfinished').at(-1);
}

/** The import of this very source that was begun and not finished. */
export function findBegun(register: readonly RegisteredImport[], fingerprint: string): RegisteredImport | undefined {
  return register.find((each) => each.state === 'unfinished' && each.fingerprint === fingerprint);
}

function choicesOfState(): ReadonlyMap<string, RegisteredImport['state']> {
  const field = fieldOf('imports', 'state');
  const ids = ['unfinished', 'finished', 'undone'] as const;
  return new Map(ids.flatMap((id) => languages.map((language) => [choiceOf(field, id).label[language], id] as const)));
}

function writeBeginning(value: CellValue): string {
  return (typeof value === 'number' ? serialToDateTime(value) : undefined) ?? '';
}

function toCount(value: CellValue): number {
  return typeof value === 'number' ? value : 0;
}
