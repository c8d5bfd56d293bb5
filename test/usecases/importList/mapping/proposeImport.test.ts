import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../../../src/archive/cellValue';
import type { TableId } from '../../../../src/archive/field';
import type { ImportTarget } from '../../../../src/usecases/importList/importMapping';
import { proposeImport } from '../../../../src/usecases/importList/proposeImport';
import type { SourceName } from '../../../../src/usecases/importList/sourceSheet';
import { runSteps } from '../../../../src/usecases/importList/steps';
import { makeFoundTable } from '../support/makeFoundTable';

/** A golden case: a list, what is known beside it, and what should be proposed. */
interface MappingCase {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly headerRows?: number;
  readonly source?: SourceName;
  readonly into?: TableId;
  readonly customerNumbers?: readonly string[];
  readonly customerNames?: readonly string[];
  readonly extraHeaders?: Partial<Readonly<Record<TableId, readonly string[]>>>;
  readonly table: TableId;
  /** Fields of another table than the list's have its name before them; see `describeTarget`. */
  readonly targets: readonly string[];
}

const folder = path.join(__dirname, '../cases/mapping');
const cases = readdirSync(folder).map(
  (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as MappingCase,
);

function describeTarget(target: ImportTarget, main: TableId): string {
  switch (target.kind) {
    case 'field':
      return `${target.table === main ? '' : `${target.table}.`}${target.field}${target.part ? `/${target.part}` : ''}`;
    case 'month':
      return `month:${target.month}:${target.measure}`;
    case 'extra':
      return `${target.table === main ? '' : `${target.table}.`}extra:${target.header}`;
    case 'leaveOut':
      return 'leaveOut';
  }
}

describe('A proposal for a list', () => {
  it.each(cases.map((each) => [each.title, each] as const))('%s', (_title, each) => {
    const { headerRows = 1, source = { sheet: 'Sheet1' } } = each;
    const proposal = runSteps(
      proposeImport(makeFoundTable(each.headers, each.rows, { headerRows, source }), {
        language: 'en-US',
        extraHeaders: new Map(Object.entries(each.extraHeaders ?? {}) as [TableId, readonly string[]][]),
        customerNumbers: new Set(each.customerNumbers),
        customerNames: new Set(each.customerNames),
        ...(each.into && { into: each.into }),
      }),
    );
    const targets = proposal.mapping.targets.map((target) => describeTarget(target, proposal.table));
    expect({ table: proposal.table, targets }).toEqual({ table: each.table, targets: each.targets });
  });
});
