import { catalogue } from '../../../../src/archive/catalogue';
import type { CellValue } from '../../../../src/archive/cellValue';
import type { TableId } from '../../../../src/archive/field';
import type { ComparedImport } from '../../../../src/usecases/importList/comparison/comparedImport';
import { compareWithArchive } from '../../../../src/usecases/importList/comparison/compareWithArchive';
import { decideImport } from '../../../../src/usecases/importList/decision/decideImport';
import type { ImportTarget } from '../../../../src/usecases/importList/importMapping';
import type {
  DuplicateAnswer,
  ImportChoices,
  ImportDecision,
  PossibleDuplicate,
} from '../../../../src/usecases/importList/listImport';
import type { SourceTable } from '../../../../src/usecases/importList/sourceTable';
import type { ReadRecords, UnfitRecordValue } from '../../../../src/usecases/importList/readRecords';
import { temporaryKeyOf } from '../../../../src/usecases/importList/readRecords';
import { runSteps } from '../../../../src/usecases/importList/steps';
import type { MemoryArchive } from '../../support/MemoryArchive';

/** A source whose columns are called by the fields that they go into: `customers.name`, `contacts.extra:Desk`. */
export interface SourceRows {
  readonly columns: readonly string[];
  /** Texts that begin with an exclamation mark do not fit their field. */
  readonly rows: readonly (readonly CellValue[])[];
}

export interface TriedImport {
  readonly comparison: ComparedImport;
  readonly decision: ImportDecision;
}

export interface TriedChoices extends Partial<Omit<ImportChoices, 'answers'>> {
  readonly answer?: (pair: PossibleDuplicate) => DuplicateAnswer | undefined;
}

/** Compares a source with the archive and decides; the header stands in row 1 of its sheet. */
export function importRows(archive: MemoryArchive, source: SourceRows, choices: TriedChoices = {}): TriedImport {
  const { answer, ...chosen } = choices;
  const comparison = runSteps(compareWithArchive(readSource(source), archive.snapshot()));
  const answers = new Map(
    comparison.duplicates.flatMap((pair): [string, DuplicateAnswer][] => {
      const given = answer?.(pair);
      return given === undefined ? [] : [[pair.id, given]];
    }),
  );
  const all: ImportChoices = { mode: 'addAndUpdate', emptyOverwrites: false, unfit: 'reject', ...chosen, answers };
  return { comparison, decision: runSteps(decideImport(comparison, all, archive.context())) };
}

/** The source as it is read: a customer without a number has the same temporary key as what else its row, or its name, feeds. */
export function readSource({ columns, rows }: SourceRows): Parameters<typeof compareWithArchive>[0] {
  const targets = columns.map(toTarget);
  const tables = [...new Set(targets.map(({ table }) => table))];
  const unfit: UnfitRecordValue[] = [];
  const read = tables.map((table) => readTable(table, tables.length > 1, targets, rows, unfit));
  return {
    table: toTable(columns, rows),
    mapping: {
      targets: targets.map(({ table, field }): ImportTarget =>
        field.startsWith('extra:')
          ? { kind: 'extra', table, header: field.slice('extra:'.length) }
          : { kind: 'field', table, field },
      ),
      dateOrders: {},
      decimalSigns: {},
    },
    read: { tables: read, unfit },
  };
}

function toTable(columns: readonly string[], rows: readonly (readonly CellValue[])[]): SourceTable {
  return {
    source: { sheet: 'List' },
    sheetName: 'List',
    row: 0,
    column: 0,
    rowCount: rows.length,
    columns: columns.map((header, position) => ({
      header,
      values: rows.map((row) => row[position] ?? ''),
      numberFormats: 'General',
    })),
    headerRows: 1,
    dataRows: rows.map((_row, at) => at),
    passedOver: [],
    moneyFactor: 1,
    months: [],
  };
}

interface Column {
  readonly table: TableId;
  readonly field: string;
}

function readTable(
  table: TableId,
  isShared: boolean,
  targets: readonly Column[],
  rows: readonly (readonly CellValue[])[],
  unfit: UnfitRecordValue[],
): ReadRecords['tables'][number] {
  const columns = targets.flatMap((target, position) => (target.table === table ? [{ ...target, position }] : []));
  const link = table === 'customers' ? catalogue.customers.keyField : 'customerNumber';
  const isLinked = isShared && table !== 'products' && !columns.some(({ field }) => field === link);
  const filled = rows.flatMap((row, at) => (columns.some(({ position }) => row[position] !== '') ? [at] : []));
  const records = filled.map((at, record) => {
    const values = columns.map(({ field, position }): CellValue => {
      const value = rows[at]?.[position] ?? '';
      if (typeof value !== 'string' || !value.startsWith('!')) return value;
      const address = `${String.fromCharCode('A'.charCodeAt(0) + position)}${at + 2}`;
      unfit.push({ table, record, field, header: field, address, row: at + 2, value, reason: 'notANumber' });
      return '';
    });
    return isLinked ? [...values, linkOf(at, targets, rows)] : values;
  });
  const fields = columns.map(({ field }) => field);
  return { table, fields: isLinked ? [...fields, link] : fields, records, rows: filled };
}

/** The number of the row's customer, or the temporary key of the first row that names it. */
function linkOf(at: number, targets: readonly Column[], rows: readonly (readonly CellValue[])[]): CellValue {
  const of = (field: string): number => targets.findIndex((each) => each.table === 'customers' && each.field === field);
  const number = rows[at]?.[of('customerNumber')];
  if (number !== undefined && number !== '') return number;
  const name = rows[at]?.[of('name')];
  return temporaryKeyOf(rows.findIndex((row) => row[of('name')] === name));
}

function toTarget(column: string): Column {
  const [table = '', ...field] = column.split('.');
  const known = Object.values(catalogue).find(({ id }) => id === table);
  if (known === undefined) throw new Error(`No table ${table}.`);
  return { table: known.id, field: field.join('.') };
}
