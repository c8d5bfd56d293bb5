import { tierColour } from '../../src/archive/tierColours';
import { columnArea, createFromList, makeList, reclassify, tableNamed, typeInto } from './support/customers';
import { useWorkbook } from './support/useWorkbook';

describe('colouring rows by tier', () => {
  const book = useWorkbook();
  const customersSheet = (): string => tableNamed(book().host.engine, 'Customers').area.sheet;
  const colours = () => book().host.engine.effectiveColors(tableNamed(book().host.engine, 'Customers').area).slice(1);

  it('colours the whole row of every customer by its tier', async () => {
    await createFromList(book(), makeList(20));
    await reclassify(book());
    const expected = Array.from('AAABBBBCCCCCCCCCCCCC', (tier) => tierColour('ABC'.indexOf(tier)));
    const rows = colours();
    expect(rows.map((row) => row[0])).toEqual(expected);
    expect(rows.map((row) => row.at(-1))).toEqual(expected);
  });

  it('recolours a row as soon as somebody types another tier', async () => {
    await createFromList(book(), makeList(3));
    await reclassify(book());
    typeInto(book().host.engine, 'Customers', 'Tier', 0, 'C');
    await book().host.idle();
    expect(colours()[0]![5]).toEqual(tierColour(2));
  });

  it('has as many rules after ten times as after one', async () => {
    await createFromList(book(), makeList(7));
    const rules = () => book().host.engine.conditionalFormats(customersSheet());
    const once = rules().map(({ rule, areas, style }) => ({ rule, areas, style }));
    // One for each rating, one for each tier.
    expect(once).toHaveLength(7 + 3);
    await reclassify(book());
    await reclassify(book());
    expect(rules().map(({ rule, areas, style }) => ({ rule, areas, style }))).toEqual(once);
  });

  it('mends rules of ratings out of which somebody has cut a piece by pasting', async () => {
    await createFromList(book(), makeList(7));
    const { engine } = book().host;
    const rules = () => engine.conditionalFormats(customersSheet());
    const whole = rules().map(({ areas, style }) => ({ areas, style }));
    const { column } = columnArea(engine, 'Customers', 'Credit rating');
    for (const { id, areas } of rules()) {
      const left = areas.map((area) =>
        area.columns === 1 ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area,
      );
      if (areas.some((area) => area.column === column)) {
        engine.updateConditionalFormat(customersSheet(), id, { areas: left });
      }
    }
    expect(rules().map(({ areas, style }) => ({ areas, style }))).not.toEqual(whole);
    await book().archive.apply(await book().archive.colours.planColours('tier'), {});
    expect(rules().map(({ areas, style }) => ({ areas, style }))).toEqual(whole);
  });

  it("leaves the user's own rules as they are, and before ours", async () => {
    await createFromList(book(), makeList(7));
    const { engine } = book().host;
    const area = columnArea(engine, 'Customers', 'Customer name');
    const own = engine.addConditionalFormat(customersSheet(), {
      areas: [area],
      rule: { type: 'Custom', formula: '=TRUE' },
      style: { fillColor: '#FF0000' },
      stopIfTrue: false,
      priority: 0,
    });
    const before = engine.conditionalFormats(customersSheet()).find(({ id }) => id === own);
    await reclassify(book());
    await book().host.idle();
    const after = engine.conditionalFormats(customersSheet());
    expect(after.find(({ id }) => id === own)).toEqual(before);
    expect(after).toHaveLength(1 + 7 + 3);
    expect(engine.effectiveColors(area)[0]![0]!.fill).toBe('#FF0000');
  });

  it('shows the legend in Settings', async () => {
    await createFromList(book(), makeList(7));
    const { engine } = book().host;
    const legend = engine.effectiveColors(columnArea(engine, 'TierSchemes', 'Tier')).map(([cell]) => cell);
    expect(legend.slice(0, 3)).toEqual([tierColour(0), tierColour(1), tierColour(2)]);
  });

  it('colours by the tiers of the scheme in force', async () => {
    await createFromList(book(), makeList(7));
    const { engine } = book().host;
    typeInto(engine, 'Customers', 'Market potential', 0, 1);
    for (const row of [0, 1, 2]) {
      typeInto(engine, 'TierSchemes', 'Tier', row, ['Gold', 'Silver "plus"', 'Rest'][row]!);
    }
    await reclassify(book());
    expect(colours()[1]![0]).toEqual(tierColour(0));
    expect(colours()[2]![0]).toEqual(tierColour(1));
    expect(colours()[0]![0]).toEqual(tierColour(2));
  });
});
