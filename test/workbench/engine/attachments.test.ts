import type { Engine } from '../../../workbench/engine/Engine';
import { createEngine } from '../../../workbench/engine/createEngine';
import type { Area } from '../../../workbench/engine/grid';
import { refusal } from './refusal';

describe('Comments, notes, links and charts', () => {
  let engine: Engine;
  let sheet: string;

  const cell = (row: number, column: number, rows = 1, columns = 1): Area => ({ sheet, row, column, rows, columns });
  const author = { name: 'Kim', email: 'kim@contoso.example' };
  const comment = (area: Area) => ({ area, content: { text: 'Hm' }, author, isResolved: false, replies: [] });
  const chart = () => ({
    sheet,
    type: 'Line',
    seriesBy: 'Columns' as const,
    ...engine.charts.corners(sheet, { left: 100, top: 40, width: 200, height: 100 }),
    series: [{ id: engine.charts.newSeriesId(), values: cell(1, 1, 3, 1), properties: {} }],
    properties: {},
  });

  beforeEach(async () => {
    engine = await createEngine();
    sheet = engine.activeSheet();
  });

  afterEach(() => {
    engine.dispose();
  });

  it('lie on one cell, and a cell has a comment or a note, not both', () => {
    engine.notes.add({ area: cell(0, 0), text: 'Note' });
    expect(() => engine.notes.add({ area: cell(0, 0, 1, 2), text: 'Note' })).toThrow(refusal('InvalidArgument'));
    expect(() => engine.notes.add({ area: cell(0, 0), text: 'Again' })).toThrow(refusal('InvalidOperation'));
    expect(() => engine.comments.add(comment(cell(0, 0)), 'addin')).toThrow(refusal('InvalidOperation'));
    engine.comments.add(comment(cell(1, 0)), 'addin');
    expect(() => engine.notes.add({ area: cell(1, 0), text: 'Note' })).toThrow(refusal('InvalidOperation'));
  });

  it('are moved with their cells, and what charts show too', () => {
    engine.notes.add({ area: cell(1, 1), text: 'Note' });
    engine.comments.add(comment(cell(2, 1)), 'addin');
    engine.hyperlinks.set(cell(3, 1), { address: 'https://contoso.example/' });
    const id = engine.charts.add(chart(), 'addin');
    engine.transfers.move(cell(1, 1, 3, 1), cell(10, 4), 'addin');
    expect(engine.notes.at(sheet, 10, 4)?.text).toBe('Note');
    expect(engine.comments.at(sheet, 11, 4)?.content.text).toBe('Hm');
    expect(engine.hyperlinks.at(sheet, 12, 4)?.address).toBe('https://contoso.example/');
    expect(engine.charts.find(id)?.series[0]?.values).toEqual(cell(10, 4, 3, 1));
  });

  it('go with cells that are cleared of everything and stay when only contents are', () => {
    engine.notes.add({ area: cell(1, 1), text: 'Note' });
    engine.hyperlinks.set(cell(1, 1), { documentReference: 'Sheet1!A1' });
    engine.clear(cell(0, 0, 5, 5), 'Contents', 'addin');
    expect([engine.notes.list(sheet).length, engine.hyperlinks.list(sheet).length]).toEqual([1, 1]);
    engine.clear(cell(0, 0, 5, 5), 'All', 'addin');
    expect([engine.notes.list(sheet).length, engine.hyperlinks.list(sheet).length]).toEqual([0, 0]);
  });

  it('lose what they showed of a deleted sheet', () => {
    const other = engine.addSheet('Other', 'addin');
    const id = engine.charts.add({ ...chart(), sheet: other }, 'addin');
    engine.charts.add(chart(), 'addin');
    engine.deleteSheet(sheet, 'addin');
    expect(engine.charts.capture().map((kept) => kept.id)).toEqual([id]);
    expect(engine.charts.find(id)?.series[0]?.values).toBeUndefined();
  });

  it('keep the frame they were given', () => {
    const frame = { left: 100, top: 45, width: 222, height: 117 };
    const id = engine.charts.add({ ...chart(), ...engine.charts.corners(sheet, frame) }, 'addin');
    expect(engine.charts.frame(id)).toEqual(frame);
  });
});
