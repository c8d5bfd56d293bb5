import { Autofit } from './Autofit';
import { CalculationSettings } from './CalculationSettings';
import { CalculatedColumns } from './CalculatedColumns';
import { CalculatedAreas } from './CalculatedAreas';
import { CellFormats } from './CellFormats';
import { CellPositions } from './CellPositions';
import { ChartRegistry } from './ChartRegistry';
import { CommentRegistry } from './CommentRegistry';
import { ConditionalFormats } from './ConditionalFormats';
import { CustomFunctions } from './CustomFunctions';
import { Dimensions } from './Dimensions';
import { DrawnStyles } from './DrawnStyles';
import { EntryGuard } from './EntryGuard';
import type { EngineEvent } from './engineEvent';
import { Evaluation } from './Evaluation';
import { EventHub } from './EventHub';
import { FilterRegistry } from './FilterRegistry';
import { formatGeneralCells } from './formatGeneralCells';
import { FormulaEvaluator } from './FormulaEvaluator';
import { FunctionRemarks } from './FunctionRemarks';
import type { Area } from './grid';
import { GridStructure } from './GridStructure';
import { HyperlinkRegistry } from './HyperlinkRegistry';
import { NamedStyles } from './NamedStyles';
import { NameRegistry } from './NameRegistry';
import { NoteRegistry } from './NoteRegistry';
import { Outlines } from './Outlines';
import { PageLayouts } from './PageLayouts';
import { PropertyRegistry } from './PropertyRegistry';
import { Protections } from './Protections';
import { CellReader } from './readCells';
import { rememberFormulas } from './rememberFormulas';
import { ownColors } from './ownColors';
import { restyleCells } from './restyleCells';
import { Selection } from './Selection';
import { SheetRegistry } from './SheetRegistry';
import { SheetStore } from './SheetStore';
import { storeReferences } from './structuredReferences';
import { TableEditor } from './TableEditor';
import { TableRegistry } from './TableRegistry';
import { TableStyles } from './TableStyles';
import type { UniverHost } from './univerHost';
import { ValidationChecks } from './ValidationChecks';
import { ValidationRegistry } from './ValidationRegistry';
import { CellWriter } from './writeCells';
import { XmlPartRegistry } from './XmlPartRegistry';

export type EngineParts = ReturnType<typeof createParts>;

/** Makes the engine's modules and wires them to one another. */
export function createParts(host: UniverHost, now: () => Date) {
  const events = new EventHub();
  const store = new SheetStore(host);
  const protections = new Protections();
  const sheets = new SheetRegistry(host, store, protections);
  const tableStyles = new TableStyles();
  const tables = new TableRegistry(host, tableStyles);
  const reader = new CellReader(host, store);
  const storeFormula = (formula: string, sheet: string, row: number, column: number): string =>
    storeReferences(formula, tables.namesAt(sheet, row, column));
  const writer = new CellWriter(host, store, () => rememberFormulas(tables));
  const calculated = new CalculatedColumns(reader, writer, tables);
  const tableEditor = new TableEditor(host, store, reader, writer, tables, calculated);
  const structure = new GridStructure(host, store, writer);
  const evaluator = new FormulaEvaluator(host, store);
  const conditionalFormats = new ConditionalFormats(host, store, {
    evaluator,
    value: (sheet, row, column) => reader.value(sheet, row, column),
    values: (area) => reader.values(area),
    clip: (area) => store.clip(area),
    storeFormula,
    now,
  });
  const formats = new CellFormats(store);
  const dimensions = new Dimensions(host, store);
  const filters = new FilterRegistry(host, {
    reader,
    tables,
    now,
    checkAllowed: (sheet, action) => protections.check(sheet, action),
    changed: (sheet) => events.emit({ kind: 'filtered', sheet }),
    colors: (area) => ownColors(area, formats, conditionalFormats),
  });
  const validations = new ValidationRegistry();
  const validationChecks = new ValidationChecks({
    validations,
    evaluate: (formula, cell, anchor) => {
      const stored = storeFormula(formula, cell.sheet, anchor.row, anchor.column);
      return evaluator.evaluateAt(stored, cell, cell.row - anchor.row, cell.column - anchor.column);
    },
    usedArea: (sheet) => reader.usedArea(sheet, false),
    values: (area) => reader.values(area),
  });
  const names = new NameRegistry(host, (formula) =>
    storeReferences(formula, { ...tables.namesAt('', 0, 0), own: undefined }),
  );
  const selection = new Selection(host, store, (area) => events.emit({ kind: 'selectionChanged', area }));

  const emit = (event: EngineEvent): void => events.emit(event);
  const comments: CommentRegistry = new CommentRegistry((cell) => !!notes.at(cell.sheet, cell.row, cell.column), emit);
  const notes: NoteRegistry = new NoteRegistry((cell) => !!comments.at(cell.sheet, cell.row, cell.column));
  const charts = new ChartRegistry(new CellPositions(store), emit);
  events.listen((event) => {
    // Whoever selects cells or another sheet has left the chart.
    if (event.kind === 'selectionChanged' || event.kind === 'sheetActivated') charts.activate(undefined);
  });

  /** Rules for a table's rows hold for `rows` more below it. */
  const extendRules = (before: Area, rows: number): void => {
    conditionalFormats.extend(before, rows);
    validations.extend(before, rows);
  };
  tableEditor.onGrowth((table, before) => {
    if (table.area.rows > before.rows) extendRules(before, table.area.rows - before.rows);
  });
  protections.onSheetChange((sheet, isProtected, origin) =>
    events.emit({ kind: 'protectionChanged', sheet, isProtected, origin }),
  );
  host.calculation.onFailed((error) => events.emit({ kind: 'calculationFailed', error }));
  const calculatedAreas = new CalculatedAreas(host);
  host.calculation.onFinished(() => {
    const areas = calculatedAreas.take();
    if (areas.length > 0) events.emit({ kind: 'calculated', areas });
  });

  const remarks = new FunctionRemarks((area, wanted) => formatGeneralCells(reader, formats, area, wanted));
  const customFunctions = new CustomFunctions(
    host,
    (cell) => reader.formulas({ ...cell, rows: 1, columns: 1 })[0]?.[0],
    remarks,
  );
  events.listen((event) => customFunctions.notice(event));

  return {
    host,
    events,
    store,
    sheets,
    tables,
    reader,
    writer,
    tableEditor,
    tableStyles,
    extendRules,
    filters,
    structure,
    conditionalFormats,
    validations,
    validationChecks,
    entryGuard: new EntryGuard(host, {
      validations,
      checks: validationChecks,
      numberFormat: (cell) => reader.numberFormats({ ...cell, rows: 1, columns: 1 })[0]?.[0] ?? 'General',
      calculate: (formula, { sheet, row, column }) =>
        evaluator.evaluate(storeFormula(formula, sheet, row, column), { sheet, row, column }, 0, 0),
    }),
    names,
    namedStyles: new NamedStyles((name, before, after) => restyleCells(host, store, name, before, after)),
    selection,
    comments,
    notes,
    hyperlinks: new HyperlinkRegistry(),
    charts,
    storeFormula,
    protections,
    evaluation: new Evaluation(evaluator, storeFormula),
    pageLayouts: new PageLayouts(),
    outlines: new Outlines(),
    properties: new PropertyRegistry(now()),
    xmlParts: new XmlPartRegistry(),
    calculationSettings: new CalculationSettings(host.calculation),
    formats,
    dimensions,
    autofit: new Autofit(store, reader, formats, dimensions, (sheet, action, change) => {
      protections.check(sheet, action);
      events.act(change);
    }),
    drawn: new DrawnStyles(host, store, tables, conditionalFormats),
    customFunctions,
  };
}
