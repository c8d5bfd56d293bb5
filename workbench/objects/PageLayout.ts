import type { Area } from '../engine/grid';
import type { PageLayoutState, PageMargins, PageZoom } from '../engine/pageLayoutState';
import { PAPER_SIZES } from '../engine/pageLayoutState';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { isWholeColumns, isWholeRows } from './areas';
import { HeaderFooterGroup } from './HeaderFooterGroup';
import { readPrintArea, readPrintTitles, writePrintArea, writePrintTitles } from './printNames';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { readAreaArgument } from './readAreaArgument';
import { readAreasArgument } from './readAreasArgument';
import type { Worksheet } from './Worksheet';

/** How a sheet is printed. */
export class PageLayout extends HostObject {
  constructor(readonly sheet: Worksheet) {
    super();
  }

  get hostClass(): HostClass {
    return pageLayoutClass;
  }

  get state(): PageLayoutState {
    return this.sheet.context.engine.pageLayouts.get(this.sheet.id);
  }

  update(patch: Partial<PageLayoutState>): void {
    this.sheet.context.engine.pageLayouts.update(this.sheet.id, patch);
  }
}

const pointsPerUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const pageLayoutClass = describeClass<PageLayout>('PageLayout', {
  scalars: {
    orientation: choice('orientation', ['Portrait', 'Landscape']),
    paperSize: choice('paperSize', PAPER_SIZES),
    blackAndWhite: flag('blackAndWhite'),
    printErrors: choice('printErrors', ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable']),
    zoom: {
      get: ({ state }) => state.zoom,
      set: (layout, value) => layout.update({ zoom: readZoom(value) }),
    },
    centerHorizontally: flag('centerHorizontally'),
    centerVertically: flag('centerVertically'),
    printHeadings: flag('printHeadings'),
    printGridlines: flag('printGridlines'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    printComments: choice('printComments', ['NoComments', 'EndSheet', 'InPlace']),
    draftMode: flag('draftMode'),
    firstPageNumber: {
      get: ({ state }) => state.firstPageNumber ?? '',
      set: (layout, value) => layout.update({ firstPageNumber: value === '' || value === null ? null : number(value) }),
    },
    printOrder: choice('printOrder', ['DownThenOver', 'OverThenDown']),
  },
  navigation: { headersFooters: (layout) => new HeaderFooterGroup(layout) },
  methods: {
    getPrintArea: (layout) => found(printArea(layout)),
    getPrintAreaOrNullObject: printArea,
    setPrintArea: ({ sheet }, args) =>
      writePrintArea(sheet.context, sheet.id, readAreasArgument(sheet.context, args, 0, sheet.id)),
    getPrintTitleRows: (layout) => found(printTitle(layout, 'rows')),
    getPrintTitleRowsOrNullObject: (layout) => printTitle(layout, 'rows'),
    setPrintTitleRows: (layout, args) => setPrintTitle(layout, args, 'rows', isWholeRows),
    getPrintTitleColumns: (layout) => found(printTitle(layout, 'columns')),
    getPrintTitleColumnsOrNullObject: (layout) => printTitle(layout, 'columns'),
    setPrintTitleColumns: (layout, args) => setPrintTitle(layout, args, 'columns', isWholeColumns),
    setPrintMargins: (layout, args) => {
      const unit = pointsPerUnit[args.text(0)];
      if (unit === undefined) {
        throw new ApiError('InvalidArgument');
      }
      const given = Object.entries(args.options(1)).flatMap(([side, length]) =>
        length === null ? [] : [[side, number(length) * unit] as const],
      );
      if (given.some(([side]) => !(side in layout.state.margins))) {
        throw new ApiError('InvalidArgument');
      }
      layout.update({ margins: { ...layout.state.margins, ...Object.fromEntries(given) } });
    },
  },
  storedOnly: [
    'blackAndWhite',
    'bottomMargin',
    'centerHorizontally',
    'centerVertically',
    'draftMode',
    'firstPageNumber',
    'footerMargin',
    'headerMargin',
    'leftMargin',
    'orientation',
    'paperSize',
    'printComments',
    'printErrors',
    'printGridlines',
    'printHeadings',
    'printOrder',
    'rightMargin',
    'setPrintMargins',
    'topMargin',
    'zoom',
  ],
  differs: {
    paperSize: 'A new sheet has `Letter`; Excel takes it from the printer.',
    zoom: 'A scale together with numbers of pages is refused as `InvalidArgument`, which Excel does not document.',
  },
});

type FlagName = {
  [Name in keyof PageLayoutState]: PageLayoutState[Name] extends boolean ? Name : never;
}[keyof PageLayoutState];
type TextName = {
  [Name in keyof PageLayoutState]: PageLayoutState[Name] extends string ? Name : never;
}[keyof PageLayoutState];

function flag(name: FlagName): Scalar<PageLayout> {
  return {
    get: ({ state }) => state[name],
    set: (layout, value) => {
      if (typeof value !== 'boolean') {
        throw new ApiError('InvalidArgument');
      }
      layout.update({ [name]: value });
    },
  };
}

function choice<Name extends TextName>(name: Name, words: readonly PageLayoutState[Name][]): Scalar<PageLayout> {
  return {
    get: ({ state }) => state[name],
    set: (layout, value) => {
      if (!words.some((word) => word === value)) {
        throw new ApiError('InvalidArgument');
      }
      layout.update({ [name]: value });
    },
  };
}

function margin(side: keyof PageMargins): Scalar<PageLayout> {
  return {
    get: ({ state }) => state.margins[side],
    set: (layout, value) => layout.update({ margins: { ...layout.state.margins, [side]: number(value) } }),
  };
}

function number(value: unknown): number {
  if (typeof value !== 'number') {
    throw new ApiError('InvalidArgument');
  }
  return value;
}

function readZoom(value: unknown): PageZoom {
  const given = (typeof value === 'object' ? value : null) as Partial<Record<keyof PageZoom, unknown>> | null;
  if (given === null) {
    throw new ApiError('InvalidArgument');
  }
  const read = (part: keyof PageZoom): number | null => {
    const length = given[part] ?? null;
    return length === null ? null : number(length);
  };
  const scale = read('scale');
  const horizontalFitToPages = read('horizontalFitToPages');
  const verticalFitToPages = read('verticalFitToPages');
  const fits = horizontalFitToPages !== null || verticalFitToPages !== null;
  if ((scale !== null) === fits) {
    throw new ApiError('InvalidArgument');
  }
  return { scale, horizontalFitToPages, verticalFitToPages };
}

function printArea({ sheet }: PageLayout): RangeAreas | null {
  const areas = readPrintArea(sheet.context, sheet.id);
  return areas.length === 0 ? null : new RangeAreas(sheet.context, areas);
}

function printTitle({ sheet }: PageLayout, which: 'rows' | 'columns'): Range | null {
  const area = readPrintTitles(sheet.context, sheet.id)[which];
  return area === undefined ? null : new Range(sheet.context, area);
}

function setPrintTitle(
  { sheet }: PageLayout,
  args: CallArguments,
  which: 'rows' | 'columns',
  isValid: (area: Area) => boolean,
): void {
  const area = readAreaArgument(sheet.context, args, 0, sheet.id);
  if (area.sheet !== sheet.id || !isValid(area)) {
    throw new ApiError('InvalidArgument');
  }
  writePrintTitles(sheet.context, sheet.id, { ...readPrintTitles(sheet.context, sheet.id), [which]: area });
}

function found<T>(object: T | null): T {
  if (object === null) {
    throw new ApiError('ItemNotFound');
  }
  return object;
}
