import { ratingColour } from '../../../src/archive/ratingColours';
import { tierColour } from '../../../src/archive/tierColours';
import type { RowColouring } from '../../../src/usecases/readBasicSettings';
import type { Area } from '../../../workbench/engine/grid';
import { openFile } from '../../../workbench/files/openFile';
import { saveFile } from '../../../workbench/files/saveFile';
import { findViolations } from '../../support/workbookFile/findViolations';
import type { ColourRule } from '../../support/workbookFile/readColourRules';
import { readColourRules } from '../../support/workbookFile/readColourRules';
import { nameCell } from '../../support/workbookFile/references';
import { ADD_IN } from '../../workbench/files/sampleContent';
import { columnArea, createFromList, makeList, reclassify, tableNamed } from '../support/customers';
import { useWorkbook } from '../support/useWorkbook';

interface Coloured {
  readonly value: string;
  readonly fill: string;
  readonly font: string;
}

const none = { fill: '', font: '' };
const ratings = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'C'].map((value): Coloured => ({
  value,
  ...(ratingColour(value) ?? none),
}));
const tiers = ['A', 'B', 'C'].map((value, position): Coloured => ({ value, ...tierColour(position) }));
/** Of the customers below, in the order of their rows. */
const given = ['C', 'AAA', '', 'BBB', 'AA', 'B', 'BB', 'A'];

describe('colours in the saved file', () => {
  const book = useWorkbook();
  const engine = () => book().host.engine;

  /** Reclassified and rated, with a rule of the user's own on the names. */
  beforeEach(async () => {
    await createFromList(book(), makeList(given.length));
    await reclassify(book());
    engine().write(
      columnArea(engine(), 'Customers', 'Credit rating'),
      given.map((rating) => [rating]),
      'person',
    );
    const names = columnArea(engine(), 'Customers', 'Customer name');
    engine().addConditionalFormat(names.sheet, {
      areas: [names],
      rule: { type: 'Custom', formula: '=LEN($B3)>40' },
      style: { fillColor: '#FF00FF' },
      stopIfTrue: false,
      priority: 0,
    });
    await book().host.idle();
  });

  async function colour(by: RowColouring): Promise<void> {
    await book().archive.apply(await book().archive.colours.planColours(by), {});
    await book().host.idle();
  }

  const save = (): Promise<Uint8Array> =>
    saveFile(engine(), { settings: [...book().host.core.documentSettings], addIn: ADD_IN });

  const bodyOf = (): Area => {
    const { area } = tableNamed(engine(), 'Customers');
    return { ...area, row: area.row + 1, rows: area.rows - 1 };
  };
  const address = ({ row, column, rows, columns }: Area): string => {
    const [first, last] = [nameCell(row + 1, column + 1), nameCell(row + rows, column + columns)];
    return first === last ? first : `${first}:${last}`;
  };

  /** The rules of one set that colour an area by what stands in this column of the same row. */
  function rulesOf(set: 'tier' | 'rating', deciding: Area, area: Area, colours: readonly Coloured[]): ColourRule[] {
    const cell = `$${nameCell(deciding.row + 1, deciding.column + 1)}`;
    return colours.map(({ value, fill, font }) => ({
      cells: address(area),
      formula: `AND(${cell}="${value}",N("customer-archive:${set}")=0)`,
      fill,
      font,
    }));
  }

  const ratedCells = (table: string, header: string): ColourRule[] =>
    rulesOf('rating', columnArea(engine(), table, header), columnArea(engine(), table, header), ratings);
  const users = (): ColourRule => ({
    cells: address(columnArea(engine(), 'Customers', 'Customer name')),
    formula: 'LEN($B3)>40',
    fill: '#FF00FF',
    font: '',
  });
  const rowsBy: Readonly<Record<RowColouring, () => ColourRule[]>> = {
    tier: () => rulesOf('tier', columnArea(engine(), 'Customers', 'Tier'), bodyOf(), tiers),
    rating: () => rulesOf('tier', columnArea(engine(), 'Customers', 'Credit rating'), bodyOf(), ratings),
    none: () => [],
  };

  it.each<RowColouring>(['rating', 'tier', 'none'])(
    'are rules by %s on the rows, behind those of the ratings and of the user, and nothing else however often it is chosen',
    async (by) => {
      await colour(by);
      await colour(by);
      const bytes = await save();
      const legend = columnArea(engine(), 'TierSchemes', 'Tier');
      expect(findViolations(bytes)).toEqual([]);
      const rules = readColourRules(bytes);
      expect(rules.get('Customers')).toEqual([users(), ...ratedCells('Customers', 'Credit rating'), ...rowsBy[by]()]);
      expect(rules.get('Settings')).toEqual([
        ...ratedCells('RatingBands', 'Rating'),
        ...rulesOf('tier', legend, legend, tiers),
      ]);
      expect(rules.get('Credit reviews')).toEqual(
        ['Rating by score', 'Rating after caps', 'Decided rating'].flatMap((header) =>
          ratedCells('CreditReviews', header),
        ),
      );
      const others = [...rules].filter(([sheet]) => !['Customers', 'Settings', 'Credit reviews'].includes(sheet));
      expect(others.flatMap(([, list]) => list)).toEqual([]);
    },
  );

  it('are seen again when the file is opened, in the rows and in both legends', async () => {
    await colour('rating');
    await openFile(engine(), 'archive.xlsx', await save());
    await book().host.idle();
    const seen = (area: Area) =>
      engine()
        .effectiveColors(area)
        .map(([cell]) => cell);
    const names = seen(columnArea(engine(), 'Customers', 'Stage'));
    const coloured = given.map((rating, row) => (rating === '' ? 'none' : [names[row]?.fill, names[row]?.font]));
    const expected = given.map((rating) => {
      const found = ratings.find(({ value }) => value === rating);
      return found === undefined ? 'none' : [found.fill, found.font];
    });
    expect(coloured).toEqual(expected);
    expect(ratings.map(({ fill }) => fill)).not.toContain(names[given.indexOf('')]?.fill);
    expect(seen(columnArea(engine(), 'RatingBands', 'Rating'))).toEqual(
      ratings.map(({ fill, font }) => ({ fill, font })),
    );
    expect(seen(columnArea(engine(), 'TierSchemes', 'Tier')).slice(0, 3)).toEqual([0, 1, 2].map(tierColour));
  });
});
