import { catalogue } from '../../../archive/catalogue';
import type { TableDefinition, TableId } from '../../../archive/field';
import { importableTables } from '../../../archive/importableTables';
import { recogniseHeader } from '../../../archive/recogniseHeader';
import type { SourceTable } from '../sourceTable';
import type { ColumnView } from './columnView';
import { findNamedTable } from './findNamedTable';
import type { Candidate } from './listCandidates';
import type { TableReading } from './readAs';

/** What speaks for a table, in points: a header that only this table knows is one. */
const points = {
  header: 1,
  alias: 0.9,
  looseAlias: 0.7,
  content: 0.3,
  /** All that its records cannot do without. */
  allNeeded: 3,
  /** The name of the sheet or the file. */
  name: 2,
  months: 2,
  /** Customers stand in a list of customers once. */
  repeatedCustomers: -3,
};

const looseRank = 1000;
const fewestDetails = 2;
/** Rows that are looked at for repeated customers, and the share that must be different. */
const comparedRows = 1000;
const shareOfDifferent = 0.9;
/** Fewer rows may repeat a customer by a slip. */
const fewestCompared = 10;

/** How much speaks for the source being about a table, given the fields that its columns would have in it. */
export function scoreTable(
  source: SourceTable,
  views: readonly ColumnView[],
  { table, chosen, contacts }: TableReading,
): number {
  let score = 0;
  for (const view of views) {
    // What a customer has as well says no more for customers because it goes to their contact.
    const candidate = chosen.get(view.position) ?? contacts.get(view.position);
    if (candidate !== undefined) score += weigh(candidate) / countKnowing(view.header, candidate);
  }
  score += points.allNeeded * findShareOfNeeded(source, catalogue[table], chosen);
  if (findNamedTable(source.source) === table) score += points.name;
  if (source.months.length > 0 && takesMonths(table, chosen)) score += points.months;
  if (table === 'customers' && repeatsCustomers(source, chosen)) score += points.repeatedCustomers;
  return score;
}

/** Months beside no more than the customer's name are a list of sales; beside more they are part of a list of customers. */
function takesMonths(table: TableId, chosen: ReadonlyMap<number, Candidate>): boolean {
  const details = [...chosen.values()].filter(({ field }) => field !== 'customerNumber' && field !== 'name');
  return table === 'monthlySales' || (table === 'customers' && details.length >= fewestDetails);
}

function weigh({ because, rank }: Candidate): number {
  if (because === 'alias') return rank < looseRank ? points.alias : points.looseAlias;
  return points[because];
}

/** A header that many tables know says little about which it is. */
function countKnowing(header: string, { because }: Candidate): number {
  if (because === 'content') return 1;
  return Math.max(1, importableTables.filter((table) => recogniseHeader(header, table) !== undefined).length);
}

function findShareOfNeeded(
  { months }: SourceTable,
  table: TableDefinition,
  chosen: ReadonlyMap<number, Candidate>,
): number {
  const fields = new Set([...chosen.values()].map(({ field }) => field));
  if (table.id === 'monthlySales' && months.length > 0) fields.add('month').add('amount');
  const needed = listNeeded(table);
  return needed.filter((field) => fields.has(field)).length / needed.length;
}

/** What a list must bring: numbers are given by the archive, and choices have their usual values. */
function listNeeded({ id, fields, keyField }: TableDefinition): readonly string[] {
  if (id === 'customers') return ['name'];
  // A name alone may be anything's.
  if (id === 'products') return ['name', 'price'];
  const needed = fields.filter(
    (field) => field.isRequired === true && field.id !== keyField && field.type !== 'choice',
  );
  return needed.map((field) => field.id);
}

function repeatsCustomers({ columns, dataRows }: SourceTable, chosen: ReadonlyMap<number, Candidate>): boolean {
  const identity = ['customerNumber', 'name'].flatMap((field) =>
    [...chosen.values()].filter((candidate) => candidate.field === field && candidate.part === undefined),
  )[0];
  const values = columns[identity?.column ?? -1]?.values;
  if (values === undefined) return false;
  const rows = dataRows.slice(0, comparedRows);
  const filled = rows.map((row) => values[row] ?? '').filter((value) => value !== '');
  return filled.length >= fewestCompared && new Set(filled).size < shareOfDifferent * filled.length;
}
