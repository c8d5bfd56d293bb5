import { createEngine } from '../../../../workbench/engine/createEngine';
import type { Engine } from '../../../../workbench/engine/Engine';
import { ROW_LIMIT } from '../../../../workbench/engine/grid';
import { listXlsxLosses } from '../../../../workbench/files/xlsx/listXlsxLosses';

let engine: Engine;

beforeEach(async () => {
  engine = await createEngine();
});

afterEach(() => {
  engine.dispose();
});

describe('what is lost in an .xlsx file', () => {
  it('is nothing of cells with formats of their own', () => {
    const area = { sheet: engine.activeSheet(), row: 0, column: 0, rows: 2, columns: 2 };
    engine.write(area, 1, 'person');
    engine.setStyle(area, { bold: true, fillColor: '#FF0000' }, 'person');
    expect(listXlsxLosses(engine)).toEqual([]);
  });

  it('are not the formats of whole columns where there is nothing, nor names of styles', () => {
    const sheet = engine.activeSheet();
    engine.setNumberFormats({ sheet, row: 0, column: 1, rows: ROW_LIMIT, columns: 2 }, '@', 'person');
    engine.setStyle({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, { styleName: 'Good' }, 'person');
    expect(listXlsxLosses(engine)).toEqual([]);
  });

  it('are kinds of charts that become similar ones', () => {
    const corner = { row: 0, column: 0, x: 0, y: 0 };
    const chart = { sheet: engine.activeSheet(), seriesBy: 'Columns', from: corner, to: corner, series: [] } as const;
    engine.charts.add({ ...chart, type: 'ColumnClustered', properties: {} }, 'person');
    engine.charts.add({ ...chart, type: 'Sunburst', properties: {} }, 'person');
    expect(listXlsxLosses(engine)).toEqual([{ feature: 'chartKinds', count: 1, sheet: 'Sheet1' }]);
  });
});
