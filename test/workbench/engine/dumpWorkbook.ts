import type { Engine } from '../../../workbench/engine/Engine';

/** Everything a person could see of a workbook, by sheet; two workbooks with the same dump are the same. */
export function dumpWorkbook(engine: Engine): unknown {
  return {
    sheets: engine.sheets().map(({ tabId: _tabId, ...sheet }) => ({ ...sheet, ...dumpSheet(engine, sheet.id) })),
    tables: engine.tables(),
    names: engine.names().toSorted((first, second) => (first.name < second.name ? -1 : 1)),
    filters: engine.filters.capture(),
    namedStyles: engine.namedStyles.capture(),
    protections: engine.protections.capture(),
    tableStyles: engine.tableStyles.capture(),
  };
}

function dumpSheet(engine: Engine, sheet: string) {
  const used = engine.usedArea(sheet, false);
  const sizes = Array.from({ length: 40 }, (_size, at) => [
    engine.rowHeight(sheet, at, 1),
    engine.hiddenRows(sheet, at, 1),
    engine.columnWidth(sheet, at, 1),
    engine.hiddenColumns(sheet, at, 1),
  ]);
  return {
    used,
    ...(used && {
      formulas: engine.formulas(used),
      values: engine.values(used),
      numberFormats: engine.numberFormats(used),
      styles: engine.styles(used),
    }),
    sizes,
    merges: engine.merges(sheet),
    conditionalFormats: engine.conditionalFormats(sheet),
    validations: engine.validations(sheet),
    hyperlinks: engine.hyperlinks.list(sheet),
    comments: engine.comments.list(sheet),
    notes: engine.notes.list(sheet),
    charts: engine.charts.list(sheet),
    outlines: engine.outlines.list(sheet),
    pageLayout: engine.pageLayouts.get(sheet),
  };
}
