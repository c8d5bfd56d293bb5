import { findField } from '../../../archive/catalogue';
import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import { isBlank } from '../../../archive/isBlank';
import { cleanText } from '../../checkArchive/cleanText';
import { isTemporaryKey } from '../readRecords';
import type { Steps } from '../steps';
import type { ArchiveRecords } from './ArchiveRecords';
import type { SourceGroups } from './SourceGroups';
import type { SourceRecords } from './SourceRecords';

const STRETCH = 2000;

/** By what a customer is named where its number is not at hand: China's unified code is a registration number and a tax number. */
export const customerNames = ['name', 'taxNumber', 'registrationNumber'] as const;

/** A record that a reference means. */
export type Referred =
  { readonly kind: 'archive'; readonly row: number } | { readonly kind: 'source'; readonly group: number };

/** The records of a source that others may refer to. */
export interface ReferredPart {
  readonly table: TableId;
  readonly source: SourceRecords;
  readonly groups: SourceGroups;
}

/** Finds what the references of a source mean, in the archive and in the source itself. */
export class References {
  private readonly customersByName = new Map<string, Referred[]>();

  private constructor(
    private readonly archived: ReadonlyMap<TableId, ArchiveRecords>,
    private readonly parts: readonly ReferredPart[],
  ) {}

  /**
   * @param parts the tables of the source to which others may refer, as far as they are known; more of them may follow
   * @param referring all tables of the source: names are taken in only where one of them does not give a number
   */
  static *open(
    archived: ReadonlyMap<TableId, ArchiveRecords>,
    parts: readonly ReferredPart[],
    referring: readonly SourceRecords[],
  ): Steps<References> {
    const references = new References(archived, parts);
    for (const source of referring) {
      if (yield* references.findName(source)) {
        yield* references.takeNames();
        break;
      }
    }
    return references;
  }

  /** Whether customers are called by their names somewhere, so that one may be called in two ways. */
  get isNamed(): boolean {
    return this.customersByName.size > 0;
  }

  /**
   * The records that a reference may mean: the one with this number; for want of it the customers that are called exactly so, or
   * have this tax or registration number. Where it is several, the reference says nothing unless they are the same record.
   */
  find(target: TableId, value: CellValue): readonly Referred[] {
    const text = String(value);
    const row = this.archived.get(target)?.rowOf(text);
    if (row !== undefined) return [{ kind: 'archive', row }];
    const group = this.parts.find(({ table }) => table === target)?.groups.groupWithNumber(text);
    if (group !== undefined) return [{ kind: 'source', group }];
    if (target !== 'customers' || isTemporaryKey(value)) return [];
    return this.customersByName.get(toName(value)) ?? [];
  }

  private *findName(source: SourceRecords): Steps<boolean> {
    const places = source.fields.flatMap((field, place) =>
      findField(source.table, field)?.references === 'customers' ? [place] : [],
    );
    const known = new Set<CellValue>();
    for (let record = 0; record < source.count; record++) {
      for (const place of places) {
        const value = source.valueAt(record, place);
        if (known.has(value)) continue;
        if (!isBlank(value) && this.find('customers', value).length === 0) return true;
        known.add(value);
      }
      if (record % STRETCH === STRETCH - 1) yield undefined;
    }
    return false;
  }

  private *takeNames(): Steps<void> {
    const archive = this.archived.get('customers');
    for (let row = 0; row < (archive?.rowCount ?? 0); row++) {
      if (archive?.isOwn(row) === false)
        this.takeName((field) => archive.originalOf(row, field), { kind: 'archive', row });
      if (row % STRETCH === STRETCH - 1) yield undefined;
    }
    const part = this.parts.find(({ table }) => table === 'customers');
    for (let group = 0; group < (part?.groups.count ?? 0); group++) {
      const record = part?.groups.firstOf(group) ?? 0;
      this.takeName((field) => part?.source.valueOf(record, field) ?? '', { kind: 'source', group });
      if (group % STRETCH === STRETCH - 1) yield undefined;
    }
  }

  private takeName(valueOf: (field: string) => CellValue, referred: Referred): void {
    for (const field of customerNames) {
      const value = valueOf(field);
      const name = isBlank(value) ? '' : toName(value);
      if (name === '') continue;
      const known = this.customersByName.get(name);
      if (known === undefined) this.customersByName.set(name, [referred]);
      else if (known.at(-1) !== referred) known.push(referred);
    }
  }
}

function toName(value: CellValue): string {
  return cleanText(String(value)).toLowerCase();
}
