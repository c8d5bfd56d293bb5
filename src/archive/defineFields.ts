import type { Field, FieldType, LayerId } from './field';
import type { Localised } from './language';

/** A field as the catalogue writes it: what follows from its type may be left out. */
export interface FieldEntry extends Partial<Omit<Field, 'id' | 'layer' | 'type' | 'header'>> {
  readonly id: string;
  readonly type: FieldType;
  /** English, simplified, traditional. */
  readonly header: readonly [string, string, string];
}

/** Number format and width (pixels) that values of a type need. Identifiers are text, so that no digit is lost. */
const looks: Readonly<Record<FieldType, { readonly numberFormat: string; readonly width: number }>> = {
  text: { numberFormat: 'General', width: 140 },
  identifier: { numberFormat: '@', width: 120 },
  money: { numberFormat: '#,##0.00', width: 120 },
  percent: { numberFormat: '0%', width: 90 },
  probability: { numberFormat: '0%', width: 90 },
  integer: { numberFormat: '#,##0', width: 90 },
  number: { numberFormat: '#,##0.##', width: 90 },
  date: { numberFormat: 'yyyy-mm-dd', width: 100 },
  dateTime: { numberFormat: 'yyyy-mm-dd hh:mm:ss', width: 150 },
  choice: { numberFormat: 'General', width: 110 },
  reference: { numberFormat: '@', width: 120 },
  computed: { numberFormat: '#,##0.00', width: 130 },
};

/** Completes the fields of one layer. */
export function defineFields(layer: LayerId, entries: readonly FieldEntry[]): readonly Field[] {
  return entries.map((entry) => ({
    layer,
    ...looks[entry.type],
    privacy: 'open',
    aliases: [],
    ...entry,
    header: localise(...entry.header),
  }));
}

/** One text in the three languages, in the order in which the catalogue writes them. */
export function localise(english: string, simplified: string, traditional: string): Localised {
  return { 'en-US': english, 'zh-CN': simplified, 'zh-TW': traditional };
}

/** The words of texts that write them one behind the other with ` | ` between: lists of them would take a line a word. */
export function splitWords(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(' | '));
}
