import { catalogue } from '../../archive/catalogue';
import type { TableId } from '../../archive/field';
import { listMappableFields } from '../../archive/importableTables';
import type { Language } from '../../archive/language';
import { layerNames } from '../../archive/layers';
import type { ImportTarget } from '../../usecases/importList/importMapping';
import type { MonthColumn } from '../../usecases/importList/sourceTable';
import { sheetNameOf } from '../catalogue/sheetNameOf';

/** Fields that a column may go into, under a heading. */
export interface TargetGroup {
  readonly name: string;
  readonly fields: readonly { readonly value: string; readonly header: string }[];
}

/** The fields of these tables, in their order: those of the customers by layer, those of the others by table. */
export function groupTargets(tables: readonly TableId[], archiveLanguage: Language): readonly TargetGroup[] {
  return tables.flatMap((table) => {
    const fields = listMappableFields(table);
    const layers = [...new Set(fields.map(({ layer }) => layer))];
    const sheetName = sheetNameOf(table, archiveLanguage);
    return layers.map((layer) => ({
      name:
        table === 'customers' && tables.length > 1
          ? `${sheetName} · ${layerNames[layer][archiveLanguage]}`
          : layerNames[layer][archiveLanguage],
      fields: fields
        .filter((field) => field.layer === layer)
        .map(({ id, header }) => ({ value: `field:${table}:${id}`, header: header[archiveLanguage] })),
    }));
  });
}

/** The tables that a list about one of them may also feed: a list of customers often names a contact, others their customer. */
export function withCompanions(tables: readonly TableId[]): readonly TableId[] {
  return [...new Set([...tables, tables[0] === 'customers' ? ('contacts' as const) : ('customers' as const)])];
}

const measures = ['amount', 'cost', 'target'] as const satisfies readonly MonthColumn['measure'][];

/** What a column whose header names a month may become. */
export function monthTargets(month: MonthColumn): readonly (ImportTarget & { readonly kind: 'month' })[] {
  return measures.map((measure) => ({ kind: 'month', month: month.month, measure }));
}

/** A target as the value of an option. */
export function writeTarget(target: ImportTarget): string {
  if (target.kind === 'field') return `field:${target.table}:${target.field}`;
  return target.kind === 'month' ? `month:${target.measure}` : target.kind;
}

/**
 * The target that an option stands for; nothing for a value that no option has.
 * @param extra what keeping the column beside the archive's own would be
 */
export function readTarget(
  value: string,
  extra: ImportTarget & { readonly kind: 'extra' },
  month: MonthColumn | undefined,
): ImportTarget | undefined {
  if (value === 'extra') return extra;
  if (value === 'leaveOut') return { kind: 'leaveOut' };
  const [kind, name = '', field = ''] = value.split(':');
  if (kind === 'month') return month && monthTargets(month).find(({ measure }) => measure === name);
  const table = Object.values(catalogue).find(({ id }) => id === name)?.id;
  return table && { kind: 'field', table, field };
}
