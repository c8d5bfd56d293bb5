import { cardFields, cardForms } from '../../../src/archive/cards/cardForm';
import { findField } from '../../../src/archive/catalogue';
import { layOutCards } from '../../../src/usecases/cards/layOutCards';
import type { CardOptions, CardValues } from '../../../src/usecases/cards/layOutCards';
import { columnWidths, mostPagesPerSheet, papers, printable } from '../../../src/usecases/cards/paper';
import { countCardPages } from '../../../src/usecases/cards/countCardPages';
import { COLUMNS } from '../../../src/usecases/cards/printLayout';
import { countPages, splitPages } from '../../../src/usecases/cards/splitPages';

const options: CardOptions = { paper: 'A4', language: 'en-US', withPersonalFields: true };

const alder: CardValues = {
  customerNumber: '0007',
  name: 'Alder & Sons',
  kind: 'Organisation',
  phone: '0755-8888',
  dailySales: 1250.5,
  lastTraded: 46_000,
  remarks: 'Pays late.\nAsk for Ms Wu.',
};
const miller: CardValues = { customerNumber: '8', name: 'Jane Miller', kind: '家庭型', age: 34, sex: 'Female' };

/** What stands beside each label of a card. */
function read(rows: readonly (readonly unknown[])[]): Map<unknown, unknown> {
  return new Map(
    rows.flatMap((row) => [
      [row[0], row[1]],
      [row[2], row[3]],
    ]),
  );
}

describe('Customer cards', () => {
  it('have the fields of 001 for organisations', () => {
    const card = read(layOutCards([alder], options).values);
    for (const label of [
      'Customer name',
      'Address',
      'Ownership',
      'Phone',
      'Size',
      'Daily sales',
      'Goods ordered',
      'Trade date',
      'Payment method',
      'Collection date',
      'Business condition',
      'Credit rating',
      'Remarks',
    ]) {
      expect([label, card.has(label)]).toEqual([label, true]);
    }
    expect(card.get('Daily sales')).toBe(1250.5);
    expect(card.get('Trade date')).toBe(46_000);
  });

  it('have the fields of 001 for individuals, if the customer is a household in any language', () => {
    const { values } = layOutCards([miller], options);
    expect(values[0]?.[0]).toBe('Customer card: individual');
    const card = read(values);
    for (const label of [
      'Customer name',
      'Sex',
      'Address',
      'Age',
      'Phone',
      'Occupation',
      'Average yearly income',
      'Goods bought',
      'Purchase date',
      'Payment method',
      'Credit standing',
      'Remarks',
    ]) {
      expect([label, card.has(label)]).toEqual([label, true]);
    }
    expect(card.get('Age')).toBe(34);
  });

  it('are in the language of the archive', () => {
    const { values } = layOutCards([alder], { ...options, language: 'zh-TW' });
    expect(values[0]?.[0]).toBe('客戶資料卡（公司型）');
    expect(read(values).get('客戶名稱')).toBe('Alder & Sons');
  });

  it('leave personal details out with their labels, if they are not wanted', () => {
    const card = read(layOutCards([miller], { ...options, withPersonalFields: false }).values);
    for (const label of ['Sex', 'Age', 'Phone', 'Occupation', 'Average yearly income']) {
      expect([label, card.has(label)]).toEqual([label, false]);
    }
    expect(card.get('Customer name')).toBe('Jane Miller');
  });

  it('have a line of a longer text in each row of its box', () => {
    const { values, page } = layOutCards([alder], options);
    const first = values.findIndex(([label]) => label === 'Remarks');
    expect(values.slice(first, first + 3).map((row) => row[1])).toEqual(['Pays late.', 'Ask for Ms Wu.', '']);
    expect(page.slice(first, first + 2).map(({ look }) => look)).toEqual(['wide', 'wideMore']);
  });

  it('show a date as a date, an amount as an amount, and a number of identification as it is', () => {
    const { values, page } = layOutCards([alder], options);
    const formatBeside = (label: string) => {
      const row = values.findIndex((cells) => cells.includes(label));
      return page[row]?.numberFormats[values[row]?.[0] === label ? 0 : 1];
    };
    expect(formatBeside('Trade date')).toBe('yyyy-mm-dd');
    expect(formatBeside('Daily sales')).toBe('#,##0.00');
    expect(formatBeside('Phone')).toBe('@');
    expect(formatBeside('Customer No.')).toBe('@');
  });

  it.each(['A4', 'twoA5'] as const)('fill a page of %s so that not one row more has room', (paper) => {
    const { page, rowHeight } = layOutCards([alder, miller], { ...options, paper });
    expect(page).toHaveLength(papers[paper].rowsPerCard * papers[paper].cardsPerPage);
    expect(page.length * rowHeight).toBeLessThanOrEqual(printable.height);
    expect((page.length + 1) * rowHeight).toBeGreaterThan(printable.height);
    expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThan(printable.width);
  });

  it.each(['A4', 'twoA5'] as const)('begin in the same row of every card, also where kinds alternate: %s', (paper) => {
    const { values, page, cards } = layOutCards([alder, miller, alder], { ...options, paper });
    const { rowsPerCard, rowsAbove } = papers[paper];
    expect([values.length, cards]).toEqual([3 * rowsPerCard, 3]);
    for (const card of [0, 1, 2]) {
      const title = values[card * rowsPerCard + rowsAbove]?.[0];
      expect(String(title)).toMatch(/^Customer card: /);
      expect(page[(card * rowsPerCard + rowsAbove) % page.length]?.look).toBe('title');
    }
    expect(values.every((row) => row.length === COLUMNS)).toBe(true);
  });

  it('are cut between two on a page, not at its end', () => {
    const looks = layOutCards([alder], { ...options, paper: 'twoA5' }).page.map(({ look }) => look);
    expect(looks.indexOf('cut')).toBe(papers.twoA5.rowsPerCard - 1);
    expect(looks.lastIndexOf('cut')).toBe(looks.indexOf('cut'));
  });

  it('need fields that the archive has, and both kinds have the same lines', () => {
    expect(cardFields.filter((field) => findField('customers', field) === undefined)).toEqual([]);
    const shapes = Object.values(cardForms).map((form) =>
      form.map((line) => (line.kind === 'wide' ? line.height : line.kind)),
    );
    expect(shapes[0]).toEqual(shapes[1]);
  });

  it('go on other sheets where one cannot have so many pages', () => {
    const customers = Array.from({ length: 2 * mostPagesPerSheet + 1 }, () => alder);
    const layout = layOutCards(customers, { ...options, paper: 'twoA5' });
    expect(countPages(layout)).toBe(mostPagesPerSheet + 1);
    expect(countCardPages(customers.length, 'twoA5')).toBe(mostPagesPerSheet + 1);
    const parts = splitPages(layout);
    expect(parts.map(countPages)).toEqual([mostPagesPerSheet, 1]);
    expect(parts.flatMap(({ values }) => values)).toEqual(layout.values);
  });
});
