import { catalogue, fieldOf, findField } from '../../../archive/catalogue';
import type { CellValue } from '../../../archive/cellValue';
import { plainSigns } from '../../../archive/inputSigns';
import { isBlank } from '../../../archive/isBlank';
import { writeInput } from '../../../archive/writeInput';
import { isTemporaryKey } from '../readRecords';
import { isSameValue } from './isSameValue';
import type { MatchedTable } from './MatchedTable';
import type { DroppedValue } from './mergeRecords';
import type { SettledRecord } from './Settlement';
import type { WritingContext } from './writingContext';

const gap = '; ';

/** What the records of one table say that cannot stand in their cells: it is kept as text with them. */
export class RecordNotes {
  constructor(
    private readonly matched: MatchedTable,
    private readonly context: WritingContext,
  ) {}

  /**
   * `Header: value` of what does not fit, of references that mean nothing, and of what other records that are one with this one
   * say beside what is kept.
   */
  of(leader: number, settled: SettledRecord): readonly string[] {
    return [
      ...this.listUnfit(leader),
      ...this.listReferences(settled),
      ...this.listDropped(leader, settled).map((dropped) => this.describe(dropped)),
    ].filter((note) => note !== '');
  }

  /** The number of the record that a reference means; `undefined` where it means none. */
  numberReferredTo(place: number, value: CellValue): string | undefined {
    const { table, compared } = this.matched;
    const into = findField(table, compared.source.fields[place] ?? '')?.references;
    const target = into === undefined ? undefined : this.context.targets.find(into, value);
    if (target === undefined) return undefined;
    return target.kind === 'source'
      ? this.context.numbers.of(target.matched, target.leader)
      : this.context.targets.numberOf(target);
  }

  private listUnfit(leader: number): readonly string[] {
    const { leftOut, rejections } = this.context;
    if (leftOut.isEmpty) return [];
    const { table, compared } = this.matched;
    return this.matched
      .membersOf(leader)
      .filter((record) => !rejections.isOut(compared.source.rowOf(record)))
      .map((record) => leftOut.noteOf(table, record));
  }

  private listReferences({ leftOut, values }: SettledRecord): readonly string[] {
    const { table, compared } = this.matched;
    return leftOut.map(({ id }) => {
      const header = fieldOf(table, id).header[this.context.language];
      return `${header}: ${values[compared.source.fields.indexOf(id)] ?? ''}`;
    });
  }

  /** Dropped values that say something else than what the record has; its own number too, where the archive has another for it. */
  private listDropped(leader: number, { values, dropped }: SettledRecord): readonly DroppedValue[] {
    const { table, compared } = this.matched;
    const { fields } = compared.source;
    const place = fields.indexOf(catalogue[table].keyField);
    const own = values[place] ?? '';
    const isRenumbered = this.matched.rowOf(leader) >= 0 && !isBlank(own) && !isTemporaryKey(own);
    if (dropped.length === 0 && !isRenumbered) return [];
    const number = this.context.numbers.of(this.matched, leader);
    return [...(isRenumbered ? [{ place, value: own }] : []), ...dropped].filter((each) => {
      const kept = each.place === place ? number : (values[each.place] ?? '');
      const isSameReference =
        this.numberReferredTo(each.place, each.value) === (this.numberReferredTo(each.place, kept) ?? '');
      return !isSameReference && !isSameValue(findField(table, fields[each.place] ?? ''), kept, each.value);
    });
  }

  /** As the change log writes values; a record that is referred to by the number that it has or gets. */
  private describe({ place, value }: DroppedValue): string {
    const { table, compared } = this.matched;
    const id = compared.source.fields[place] ?? '';
    const field = findField(table, id);
    const header = field === undefined ? id.slice('extra:'.length) : field.header[this.context.language];
    const shown = isTemporaryKey(value) ? (this.numberReferredTo(place, value) ?? '') : value;
    return isBlank(shown) ? '' : `${header}: ${writeInput(field, shown, plainSigns)}`;
  }
}

/** Adds notes to what stands in their cell; what stands there already, whole, is not noted twice. */
export function joinNotes(before: CellValue, notes: readonly string[]): CellValue {
  return notes.reduce<CellValue>((text, note) => {
    if (isBlank(text)) return note;
    return `${gap}${text}${gap}`.includes(`${gap}${note}${gap}`) ? text : `${text}${gap}${note}`;
  }, before);
}
