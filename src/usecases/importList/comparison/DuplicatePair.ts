import { catalogue } from '../../../archive/catalogue';
import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import { isBlank } from '../../../archive/isBlank';
import type { MatchReason, PossibleDuplicate } from '../listImport';
import { isTemporaryKey } from '../readRecords';
import type { ArchiveRecords } from './ArchiveRecords';
import type { SourceRecords } from './SourceRecords';

/** Whom a record of the source may be: a row of the archive's table, or an earlier group of the source. */
export type PairedRecord =
  | { readonly kind: 'archive'; readonly row: number }
  | { readonly kind: 'source'; readonly group: number; readonly record: number };

/** A pair to be shown side by side. What it shows is put together when it is looked at: there may be many. */
export class DuplicatePair implements PossibleDuplicate {
  readonly table: TableId;
  readonly row: number;

  constructor(
    private readonly source: SourceRecords,
    private readonly archive: ArchiveRecords,
    private readonly record: number,
    readonly paired: PairedRecord,
    readonly because: readonly MatchReason[],
  ) {
    this.table = source.table;
    this.row = source.sheetRowOf(record);
  }

  get id(): string {
    const { other } = this;
    const part = this.source.partOf(this.record);
    return `${this.table}:${this.row}.${part}=${other.kind === 'archive' ? `a:${other.record}` : `s:${other.row}`}`;
  }

  get other(): PossibleDuplicate['other'] {
    return this.paired.kind === 'archive'
      ? { kind: 'archive', record: this.archive.keyOf(this.paired.row) }
      : { kind: 'source', row: this.source.sheetRowOf(this.paired.record) };
  }

  get fields(): PossibleDuplicate['fields'] {
    const known = catalogue[this.table].fields.filter(({ type }) => type !== 'computed').map(({ id }) => id);
    const extra = this.source.fields.filter((field) => field.startsWith('extra:'));
    return [...known, ...extra]
      .filter((field) => field !== 'importedFrom')
      .map((field) => this.compare(field))
      .filter(({ incoming, existing }) => !isBlank(incoming) || !isBlank(existing));
  }

  /** Of two records of the source the first stays as it is; a record of the archive gets what the source knows better. */
  private compare(field: string): PossibleDuplicate['fields'][number] {
    const { paired } = this;
    const incoming = hideTemporary(this.source.valueOf(this.record, field));
    const existing =
      paired.kind === 'archive'
        ? this.archive.valueOf(paired.row, field)
        : hideTemporary(this.source.valueOf(paired.record, field));
    const isKeptWhereFilled = paired.kind === 'source' || field === catalogue[this.table].keyField;
    const [first, second] = isKeptWhereFilled ? [existing, incoming] : [incoming, existing];
    return { field, incoming, existing, kept: isBlank(first) ? second : first };
  }
}

function hideTemporary(value: CellValue): CellValue {
  return isTemporaryKey(value) ? '' : value;
}
