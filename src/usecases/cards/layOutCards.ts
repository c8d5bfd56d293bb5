import { cardForms, cardTitles } from '../../archive/cards/cardForm';
import type { CardForm, CardLine, CardSlot } from '../../archive/cards/cardForm';
import { fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { Field } from '../../archive/field';
import { kindChoices } from '../../archive/fields/basicChoices';
import type { Language } from '../../archive/language';
import { recogniseChoice } from '../../archive/recogniseChoice';
import type { CardPaper } from '../customerCards';
import { fitText } from './fitText';
import { papers, textWidths } from './paper';
import type { PaperLayout } from './paper';
import { emptyRow } from './printLayout';
import type { PrintLayout, PrintRow } from './printLayout';

/** A customer's values by field id, as they stand in the sheet. */
export type CardValues = Readonly<Record<string, CellValue>>;

export interface CardOptions {
  readonly paper: CardPaper;
  readonly language: Language;
  readonly withPersonalFields: boolean;
}

/** Lines of text in a cell beside which another stands; it is wrapped there. */
const LINES_OF_CELL = 2;

/**
 * The cards of these customers, in their order. A household gets the card for individuals, everybody else that for
 * organisations (000, 001). Texts that are longer than their box end with `…`; the archive has them whole.
 */
export function layOutCards(customers: readonly CardValues[], options: CardOptions): PrintLayout {
  const paper = papers[options.paper];
  const last = paper.cardsPerPage - 1;
  return {
    rowHeight: paper.rowHeight,
    fontSize: paper.fontSize,
    titleSize: paper.titleSize,
    page: Array.from({ length: paper.cardsPerPage }, (_, card) => describeCard(paper, card < last)).flat(),
    values: customers.flatMap((customer) => writeCard(customer, paper, options)),
    cards: customers.length,
  };
}

/** @param isCut Another card follows on the same page. */
function describeCard(paper: PaperLayout, isCut: boolean): PrintRow[] {
  const lines = cardForms.organisation.map((line, position) => ({
    line,
    other: cardForms.individual[position] ?? line,
  }));
  const rows: PrintRow[] = [
    ...Array.from({ length: paper.rowsAbove }, () => gapRow('gap')),
    { look: 'title', numberFormats: ['General', 'General'] },
    ...lines.flatMap(({ line, other }): PrintRow[] => {
      if (line.kind === 'wide') {
        const more = Array.from({ length: rowsOf(line, paper) - 1 }, () => wideRow('wideMore'));
        return [wideRow('wide'), ...more];
      }
      const right = other.kind === 'pair' ? [line.right, other.right] : [line.right];
      const left = other.kind === 'pair' ? [line.left, other.left] : [line.left];
      return [{ look: 'pair', numberFormats: [chooseFormat(left), chooseFormat(right)] }];
    }),
  ];
  const spare = paper.rowsPerCard - rows.length;
  return [
    ...rows,
    ...Array.from({ length: spare }, (_, index) => gapRow(isCut && index === spare - 1 ? 'cut' : 'gap')),
  ];
}

const wideRow = (look: 'wide' | 'wideMore'): PrintRow => ({ look, numberFormats: ['@', '@'] });
const gapRow = (look: 'gap' | 'cut'): PrintRow => ({ look, numberFormats: ['General', 'General'] });

/** A format that suits the fields of both cards: text is shown under every one, so an amount or a date decides. */
function chooseFormat(slots: readonly CardSlot[]): string {
  const fields = slots.map(toField);
  const deciding =
    fields.find(({ type }) => type === 'money' || type === 'date') ?? fields.find(({ type }) => isText(type));
  return deciding === undefined || deciding.numberFormat === 'General' ? '@' : deciding.numberFormat;
}

function isText(type: Field['type']): boolean {
  return type === 'text' || type === 'identifier' || type === 'choice';
}

function writeCard(values: CardValues, paper: PaperLayout, options: CardOptions): (readonly CellValue[])[] {
  const form = formOf(values);
  const rows = [
    ...Array.from({ length: paper.rowsAbove }, () => emptyRow),
    [cardTitles[form][options.language], '', '', ''],
    ...cardForms[form].flatMap((line) =>
      line.kind === 'wide' ? writeWide(line, values, paper, options) : [writePair(line, values, paper, options)],
    ),
  ];
  return [...rows, ...Array.from({ length: paper.rowsPerCard - rows.length }, () => emptyRow)];
}

function formOf(values: CardValues): CardForm {
  const kind = recogniseChoice(kindChoices, String(values['kind'] ?? ''));
  return kind?.id === 'household' ? 'individual' : 'organisation';
}

function writePair(
  { left, right }: CardLine & { kind: 'pair' },
  values: CardValues,
  paper: PaperLayout,
  options: CardOptions,
): readonly CellValue[] {
  const width = textWidths.cell / paper.fontSize;
  return [left, right].flatMap((slot): CellValue[] => {
    if (isLeftOut(slot, options)) {
      return ['', ''];
    }
    const value = values[slot.field] ?? '';
    const shown = typeof value === 'string' ? fitText(value, width, LINES_OF_CELL).join('\n') : value;
    return [labelOf(slot, options.language), shown];
  });
}

function writeWide(
  line: CardLine & { kind: 'wide' },
  values: CardValues,
  paper: PaperLayout,
  options: CardOptions,
): (readonly CellValue[])[] {
  const rowCount = rowsOf(line, paper);
  if (isLeftOut(line.slot, options)) {
    return Array.from({ length: rowCount }, () => emptyRow);
  }
  const width = textWidths.box / paper.fontSize;
  const lines = fitText(String(values[line.slot.field] ?? ''), width, rowCount);
  return Array.from({ length: rowCount }, (_, row) => [
    row === 0 ? labelOf(line.slot, options.language) : '',
    lines[row] ?? '',
    '',
    '',
  ]);
}

function rowsOf({ height }: CardLine & { kind: 'wide' }, paper: PaperLayout): number {
  switch (height) {
    case 'row':
      return 1;
    case 'twoRows':
      return 2;
    case 'goods':
      return paper.goodsRows;
    case 'remarks':
      return paper.remarksRows;
  }
}

function isLeftOut(slot: CardSlot, { withPersonalFields }: CardOptions): boolean {
  return !withPersonalFields && toField(slot).privacy === 'personal';
}

function labelOf(slot: CardSlot, language: Language): string {
  return (slot.label ?? toField(slot).header)[language];
}

function toField({ field }: CardSlot): Field {
  return fieldOf('customers', field);
}
