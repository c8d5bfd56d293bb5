import type { ChartSeriesState } from '../engine/Charts';
import type { Area, SheetId } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import type { ChartSeriesContent, PlacedRectangle, Rectangle, SheetContent, WorkbookContent } from './workbookContent';

type Attachments = Pick<
  SheetContent,
  'filter' | 'pageLayout' | 'protection' | 'properties' | 'hyperlinks' | 'comments' | 'notes' | 'charts'
>;

/** What lies on the cells of a sheet, and what belongs to it beside them. */
export function collectAttachments(
  engine: Engine,
  sheet: SheetId,
  positions: ReadonlyMap<SheetId, number>,
): Attachments {
  const filter = engine.filters.find({ sheet });
  const protection = engine.protections.sheet(sheet);
  return {
    ...(filter && { filter: { ...filter, area: onSheet(filter.area) } }),
    ...(protection && { protection }),
    pageLayout: engine.pageLayouts.get(sheet),
    properties: engine.properties.ofSheet(sheet),
    hyperlinks: engine.hyperlinks.list(sheet).map(({ id: _id, area, ...link }) => ({ ...link, area: onSheet(area) })),
    comments: engine.comments.list(sheet).map(({ area, ...comment }) => ({ ...comment, area: onSheet(area) })),
    notes: engine.notes.list(sheet).map(({ id: _id, area, ...note }) => ({ ...note, area: onSheet(area) })),
    charts: engine.charts.list(sheet).map(({ id: _id, sheet: _sheet, series, ...chart }) => ({
      ...chart,
      series: series.map((one) => placeSeries(one, positions)),
    })),
  };
}

/** What belongs to the workbook as a whole beside sheets, names and settings. */
export function collectDocument(
  engine: Engine,
): Pick<WorkbookContent, 'properties' | 'xmlParts' | 'calculation' | 'protection'> {
  const protection = engine.protections.workbook();
  return {
    properties: { document: engine.properties.document(), custom: engine.properties.custom() },
    xmlParts: engine.xmlParts.list(),
    calculation: engine.calculationSettings.get(),
    ...(protection && { protection }),
  };
}

/** The rectangle of an area, without its sheet. */
export function onSheet({ sheet: _sheet, ...rectangle }: Area): Rectangle {
  return rectangle;
}

function placeSeries(
  { name, values, categories, bubbleSizes, properties }: ChartSeriesState,
  positions: ReadonlyMap<SheetId, number>,
): ChartSeriesContent {
  const place = ({ sheet, ...rectangle }: Area): PlacedRectangle => ({
    ...rectangle,
    sheet: positions.get(sheet) ?? 0,
  });
  return {
    properties,
    ...(name !== undefined && { name: typeof name === 'string' ? name : place(name) }),
    ...(values && { values: place(values) }),
    ...(categories && { categories: place(categories) }),
    ...(bubbleSizes && { bubbleSizes: place(bubbleSizes) }),
  };
}
