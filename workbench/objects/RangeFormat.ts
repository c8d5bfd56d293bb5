import type { Area, SheetId } from '../engine/grid';
import type { SheetState } from '../engine/sheetState';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { alignmentDifferences, alignmentScalars, alignmentStoredOnly, deepestIndent } from './alignmentScalars';
import { FormatProtection } from './FormatProtection';
import { RangeBorderCollection } from './RangeBorderCollection';
import { RangeFill } from './RangeFill';
import { RangeFont } from './RangeFont';
import { CellsStyle, readNumber } from './styleScalars';
import type { CellsTarget } from './WorkbookContext';

/**
 * Office.js gives widths and heights in points (1/72 inch), the engine in pixels (1/96 inch): points = pixels x 0.75.
 */
const pointsPerPixel = 0.75;
const highestRow = 409;
/** 255 characters of Calibri 11, the widest that a column gets. */
const widestColumn = 1342.5;

/** Formats of a range or of several areas; null where its cells differ. */
export class RangeFormat extends HostObject {
  readonly styleTarget: CellsStyle;

  constructor(readonly target: CellsTarget) {
    super();
    this.styleTarget = new CellsStyle(target);
  }

  get hostClass(): HostClass {
    return rangeFormatClass;
  }
}

const rangeFormatClass = describeClass<RangeFormat>('RangeFormat', {
  scalars: {
    ...alignmentScalars,
    columnWidth: {
      get: ({ target }) => inPoints(readWidth(target)),
      set: ({ target }, width) => writeWidth(target, () => inPixels(width, widestColumn)),
    },
    rowHeight: {
      get: ({ target }) => inPoints(readHeight(target)),
      set: ({ target }, height) => writeHeight(target, () => inPixels(height, highestRow)),
    },
    useStandardWidth: {
      get: ({ target }) => isStandard(target, readWidth(target), (sheet) => sheet.standardWidth),
      set: ({ target }, value) => {
        if (readFlag(value)) writeWidth(target, (sheet) => stateOf(target, sheet).standardWidth);
      },
    },
    useStandardHeight: {
      get: ({ target }) => isStandard(target, readHeight(target), (sheet) => sheet.standardHeight),
      set: ({ target }, value) => {
        if (readFlag(value)) writeHeight(target, (sheet) => stateOf(target, sheet).standardHeight);
      },
    },
  },
  navigation: {
    fill: ({ styleTarget }) => new RangeFill(styleTarget),
    font: ({ styleTarget }) => new RangeFont(styleTarget),
    borders: ({ target }) => RangeBorderCollection.ofCells(target),
    protection: ({ styleTarget }) => new FormatProtection(styleTarget),
  },
  methods: {
    adjustIndent: ({ target }, args) => {
      const amount = args.integer(0);
      if (Math.abs(amount) > deepestIndent) {
        throw new ApiError('InvalidArgument');
      }
      target.areas.forEach((area) => adjustIndent(target, area, amount));
    },
    autofitColumns: ({ target }) => target.areas.forEach((area) => target.context.engine.autofit.columns(area)),
    autofitRows: ({ target }) => target.areas.forEach((area) => target.context.engine.autofit.rows(area)),
  },
  storedOnly: alignmentStoredOnly,
  differs: {
    ...alignmentDifferences,
    autofitColumns: 'letters are measured by a table of widths for Calibri, whatever the font',
    autofitRows: 'lines are broken by the same table, so a row may be a line higher or lower than in Excel',
    rowHeight: 'rows never grow by themselves when text wraps: only autofitRows fits them',
  },
});

/** Moves the indent of each cell; it stays between 0 and the deepest there is. */
function adjustIndent({ context: { engine } }: CellsTarget, area: Area, amount: number): void {
  const moved = (level: number): number => Math.min(deepestIndent, Math.max(0, level + amount));
  const shared = engine.style(area).indentLevel;
  if (shared !== null) {
    engine.setStyle(area, { indentLevel: moved(shared ?? 0) }, 'addin');
    return;
  }
  engine.styles(area).forEach((line, row) =>
    line.forEach((style, column) => {
      const cell = { sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      engine.setStyle(cell, { indentLevel: moved(style.indentLevel ?? 0) }, 'addin');
    }),
  );
}

function readWidth(target: CellsTarget): number | null {
  return shared(target, ({ sheet, column, columns }) => target.context.engine.columnWidth(sheet, column, columns));
}

function readHeight(target: CellsTarget): number | null {
  return shared(target, ({ sheet, row, rows }) => target.context.engine.rowHeight(sheet, row, rows));
}

function writeWidth({ context, areas }: CellsTarget, pixels: (sheet: SheetId) => number): void {
  for (const { sheet, column, columns } of areas) {
    context.engine.setColumnWidth(sheet, column, columns, pixels(sheet));
  }
}

function writeHeight({ context, areas }: CellsTarget, pixels: (sheet: SheetId) => number): void {
  for (const { sheet, row, rows } of areas) {
    context.engine.setRowHeight(sheet, row, rows, pixels(sheet));
  }
}

function isStandard(
  target: CellsTarget,
  pixels: number | null,
  standard: (sheet: SheetState) => number,
): boolean | null {
  return pixels === null ? null : pixels === standard(stateOf(target, target.areas[0]?.sheet));
}

function stateOf({ context }: CellsTarget, id: SheetId | undefined): SheetState {
  const sheet = context.engine.sheets().find((candidate) => candidate.id === id);
  if (sheet === undefined) {
    throw new ApiError('InvalidReference');
  }
  return sheet;
}

/** The value all areas share, otherwise null. */
function shared<T>({ areas }: CellsTarget, read: (area: Area) => T): T | null {
  const [first, ...rest] = areas.map(read);
  return first !== undefined && rest.every((value) => value === first) ? first : null;
}

function inPoints(pixels: number | null): number | null {
  return pixels === null ? null : pixels * pointsPerPixel;
}

function inPixels(points: unknown, largest: number): number {
  return readNumber(points, (value) => value >= 0 && value <= largest) / pointsPerPixel;
}

function readFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw new ApiError('InvalidArgument');
  }
  return value;
}
