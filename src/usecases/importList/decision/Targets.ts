import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import type { ComparedImport } from '../comparison/comparedImport';
import { isTemporaryKey } from '../readRecords';
import type { MatchedTable } from './MatchedTable';

/** A record that is referred to, in the archive or only in the source so far. */
export type Target =
  | { readonly kind: 'archive'; readonly table: TableId; readonly row: number }
  | { readonly kind: 'source'; readonly matched: MatchedTable; readonly leader: number };

/** What the references of an import mean, once it is known which records are the same. Each value is looked up once. */
export class Targets {
  private readonly known = new Map<TableId, Map<CellValue, Target | undefined>>();
  private readonly lost = new Map<MatchedTable, Set<number>>();

  constructor(
    private readonly comparison: ComparedImport,
    private readonly tables: readonly MatchedTable[],
  ) {}

  /** The one record that a reference means and that comes or is there; `undefined` where there is none, or more than one. */
  find(table: TableId, value: CellValue): Target | undefined {
    const known = this.known.get(table) ?? new Map<CellValue, Target | undefined>();
    this.known.set(table, known);
    if (!known.has(value)) known.set(value, this.lookUp(table, value));
    const target = known.get(value);
    return target?.kind === 'source' && this.lost.get(target.matched)?.has(target.leader) === true ? undefined : target;
  }

  /** The record of the source does not come. */
  lose(matched: MatchedTable, leader: number): void {
    const lost = this.lost.get(matched) ?? new Set();
    this.lost.set(matched, lost.add(leader));
  }

  numberOf({ table, row }: Target & { readonly kind: 'archive' }): string {
    return this.comparison.archived.get(table)?.numberOf(row) ?? '';
  }

  /** A reference as it can be shown: a temporary key says nothing, its customer stands in the same row. */
  show(value: CellValue): CellValue {
    return isTemporaryKey(value) ? '' : value;
  }

  private lookUp(table: TableId, value: CellValue): Target | undefined {
    const matched = this.tables.find((each) => each.table === table);
    const targets = new Map<string, Target>();
    for (const referred of this.comparison.references.find(table, value)) {
      const row = referred.kind === 'archive' ? referred.row : (matched?.rowOf(referred.group) ?? -1);
      // A record that has no number itself cannot be referred to.
      if (row >= 0 && this.comparison.archived.get(table)?.numberOf(row).trim() === '') continue;
      if (row >= 0) {
        targets.set(`a${row}`, { kind: 'archive', table, row });
      } else if (referred.kind === 'source' && matched !== undefined) {
        const leader = matched.leaderOf(referred.group);
        targets.set(`s${leader}`, { kind: 'source', matched, leader });
      }
    }
    const [target] = targets.values();
    return targets.size === 1 ? target : undefined;
  }
}
