import type { ChartSeriesState } from '../engine/Charts';
import type { Area, SheetId } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import type { ChartSeriesContent, PlacedRectangle, SheetContent, WorkbookContent } from './workbookContent';

/** What lies on the cells of a sheet, and what belongs to it beside them. */
export function placeAttachments(
  engine: Engine,
  sheet: SheetId,
  content: SheetContent,
  sheets: readonly SheetId[],
): void {
  engine.pageLayouts.update(sheet, content.pageLayout);
  for (const [key, value] of content.properties) engine.properties.setOfSheet(sheet, key, value);
  for (const { area, ...target } of content.hyperlinks) engine.hyperlinks.set({ sheet, ...area }, target);
  for (const { area, ...comment } of content.comments) {
    engine.comments.add({ ...comment, area: { sheet, ...area } }, 'person');
  }
  for (const { area, ...note } of content.notes) engine.notes.add({ ...note, area: { sheet, ...area } });
  for (const { series, ...chart } of content.charts) {
    engine.charts.add({ ...chart, sheet, series: series.map((one) => placeSeries(engine, one, sheets)) }, 'person');
  }
}

function placeSeries(
  engine: Engine,
  { name, values, categories, bubbleSizes, properties }: ChartSeriesContent,
  sheets: readonly SheetId[],
): ChartSeriesState {
  const place = ({ sheet, ...rectangle }: PlacedRectangle): Area => ({ ...rectangle, sheet: sheets[sheet] ?? '' });
  return {
    id: engine.charts.newSeriesId(),
    properties,
    ...(name !== undefined && { name: typeof name === 'string' ? name : place(name) }),
    ...(values && { values: place(values) }),
    ...(categories && { categories: place(categories) }),
    ...(bubbleSizes && { bubbleSizes: place(bubbleSizes) }),
  };
}

/** What belongs to the workbook as a whole: takes the place of what the engine had. */
export function placeDocument(engine: Engine, { properties, xmlParts, calculation }: WorkbookContent): void {
  engine.properties.updateDocument(properties.document);
  engine.properties.clearCustom();
  for (const [key, value] of properties.custom) engine.properties.setCustom(key, value);
  engine.xmlParts.restore(xmlParts);
  engine.calculationSettings.update(calculation);
}
