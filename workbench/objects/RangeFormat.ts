import type { Area } from '../engine/grid';
import type { CellStylePatch, UniformStyle } from '../engine/cellStyle';
import { ApiError } from '../richapi/ApiError';
import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { RangeBorderCollection } from './RangeBorderCollection';
import type { CellsTarget } from './WorkbookContext';

/**
 * Office.js gives widths and heights in points (1/72 inch), the engine in pixels (1/96 inch): points = pixels x 0.75.
 */
const pointsPerPixel = 0.75;

/** A property of cell formats: how Office.js shows it when no cell has it set. */
type StyleProperty = keyof UniformStyle;

/** Formats of a range or of several areas; null where its cells differ. */
export class RangeFormat extends HostObject {
  constructor(readonly target: CellsTarget) {
    super();
  }

  get hostClass(): HostClass {
    return rangeFormatClass;
  }
}

export class RangeFill extends HostObject {
  constructor(readonly target: CellsTarget) {
    super();
  }

  get hostClass(): HostClass {
    return rangeFillClass;
  }
}

export class RangeFont extends HostObject {
  constructor(readonly target: CellsTarget) {
    super();
  }

  get hostClass(): HostClass {
    return rangeFontClass;
  }
}

export class FormatProtection extends HostObject {
  constructor(readonly target: CellsTarget) {
    super();
  }

  get hostClass(): HostClass {
    return formatProtectionClass;
  }
}

interface Formatted extends HostObject {
  readonly target: CellsTarget;
}

const rangeFormatClass = describeClass<RangeFormat>('RangeFormat', {
  scalars: {
    wrapText: styleScalar('wrapText', false),
    horizontalAlignment: styleScalar('horizontalAlignment', 'General'),
    verticalAlignment: styleScalar('verticalAlignment', 'Bottom'),
    indentLevel: styleScalar('indentLevel', 0),
    columnWidth: {
      get: ({ target }) =>
        shared(target, ({ sheet, column, columns }) =>
          inPoints(target.context.engine.columnWidth(sheet, column, columns)),
        ),
      set: ({ target }, width) =>
        target.areas.forEach(({ sheet, column, columns }) =>
          target.context.engine.setColumnWidth(sheet, column, columns, inPixels(width)),
        ),
    },
    rowHeight: {
      get: ({ target }) =>
        shared(target, ({ sheet, row, rows }) => inPoints(target.context.engine.rowHeight(sheet, row, rows))),
      set: ({ target }, height) =>
        target.areas.forEach(({ sheet, row, rows }) =>
          target.context.engine.setRowHeight(sheet, row, rows, inPixels(height)),
        ),
    },
  },
  navigation: {
    fill: ({ target }) => new RangeFill(target),
    font: ({ target }) => new RangeFont(target),
    borders: ({ target }) => new RangeBorderCollection(target),
    protection: ({ target }) => new FormatProtection(target),
  },
  methods: {
    autofitColumns: ({ target }) => target.areas.forEach((area) => target.context.engine.autofitColumns(area)),
    // Rows of this host are always as high as they are set; text that wraps does not make them grow.
    autofitRows: () => undefined,
  },
});

const rangeFillClass = describeClass<RangeFill>('RangeFill', {
  scalars: { color: colorScalar('fillColor', '#FFFFFF') },
  methods: { clear: ({ target }) => setStyle(target, { fillColor: null }) },
});

const rangeFontClass = describeClass<RangeFont>('RangeFont', {
  scalars: {
    color: colorScalar('fontColor', '#000000'),
    name: styleScalar('fontName', 'Calibri'),
    size: styleScalar('fontSize', 11),
    bold: styleScalar('bold', false),
    italic: styleScalar('italic', false),
    underline: styleScalar('underline', 'None'),
    strikethrough: styleScalar('strikethrough', false),
  },
});

const formatProtectionClass = describeClass<FormatProtection>('FormatProtection', {
  scalars: { locked: styleScalar('locked', true) },
});

function styleScalar(property: StyleProperty, unset: unknown): Scalar<Formatted> {
  return {
    get: ({ target }) => readStyle(target, property, unset),
    set: ({ target }, value) => setStyle(target, { [property]: value }),
  };
}

function colorScalar(property: 'fillColor' | 'fontColor', unset: string): Scalar<Formatted> {
  return {
    get: ({ target }) => readStyle(target, property, unset),
    set: ({ target }, value) => setStyle(target, { [property]: readColor(value) }),
  };
}

function readStyle({ context, areas }: CellsTarget, property: StyleProperty, unset: unknown): unknown {
  return shared({ context, areas }, (area) => {
    const value = context.engine.style(area)[property];
    return value === undefined ? unset : value;
  });
}

export function setStyle({ context, areas }: CellsTarget, patch: CellStylePatch): void {
  for (const area of areas) {
    context.engine.setStyle(area, patch, 'addin');
  }
}

/** The value all areas share, otherwise null. */
function shared<T>({ areas }: CellsTarget, read: (area: Area) => T): T | null {
  const [first, ...rest] = areas.map(read);
  return first !== undefined && rest.every((value) => value === first) ? first : null;
}

function inPoints(pixels: number | null): number | null {
  return pixels === null ? null : pixels * pointsPerPixel;
}

function inPixels(points: unknown): number {
  if (typeof points !== 'number' || points < 0) {
    throw new ApiError('InvalidArgument');
  }
  return points / pointsPerPixel;
}

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  pink: '#FFC0CB',
};

/**
 * `#RRGGBB` in capitals, or one of the commonest HTML names; `''` is no colour.
 * @throws ApiError `InvalidArgument` for anything else.
 */
export function readColor(value: unknown): string | null {
  if (value === '' || value === null) {
    return null;
  }
  const text = typeof value === 'string' ? value : '';
  const color = /^#?[0-9a-f]{6}$/i.test(text)
    ? `#${text.replace('#', '').toUpperCase()}`
    : namedColors[text.toLowerCase()];
  if (color === undefined) {
    throw new ApiError('InvalidArgument');
  }
  return color;
}
