import { layerNames } from '../archive/layers';
import type { LayerId } from '../archive/field';
import type { Language } from '../archive/language';
import { settingDefinitions } from '../archive/settingRows';
import { RANGE_BYTES } from './cellRuns';
import { rangeOf } from './createTables';
import type { Write } from './sendWrites';
import { BAND_ROW, FIRST_RECORD_ROW, HEADER_ROW } from './sheetLayout';
import type { SheetLayout, TableLayout } from './sheetLayout';

/** Office.js measures widths in points, the catalogue in pixels of a screen of 96 dots an inch. */
const POINTS_PER_PIXEL = 0.75;

/** Fill of the band above the columns of a layer; white letters are legible on each (contrast 4.5 and more). */
export const bandFills: Readonly<Record<LayerId, string>> = {
  basic: '#1F4E79',
  value: '#1B5E3A',
  credit: '#7B3F00',
  operating: '#4A4A8A',
  sales: '#00606B',
  file: '#555555',
  other: '#6B3A6B',
  contacts: '#1F4E79',
  personalFacts: '#6B3A6B',
  monthlySales: '#00606B',
  orders: '#4A4A8A',
  receivables: '#7B3F00',
  returns: '#7B3F00',
  products: '#00606B',
  tierHistory: '#1B5E3A',
  changeLog: '#555555',
  loans: '#555555',
  imports: '#555555',
  evaluations: '#1B5E3A',
  creditReviews: '#7B3F00',
  investigations: '#7B3F00',
  visits: '#4A4A8A',
  policyHistory: '#555555',
  policyValues: '#1F4E79',
  tierSchemes: '#1B5E3A',
  ratingBands: '#7B3F00',
  scorecards: '#7B3F00',
  rewardRules: '#1B5E3A',
};

/** A width of the catalogue as Office.js takes it. */
export function toPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

/** Gives cells the look of the band above the columns of a layer. */
export function dressBand({ format }: Excel.Range, layer: LayerId): void {
  format.fill.color = bandFills[layer];
  format.font.color = '#FFFFFF';
  format.font.bold = true;
}

/** Neighbouring columns of one layer. */
interface Band {
  readonly layer: LayerId;
  readonly offset: number;
  readonly columnCount: number;
}

/** Widths of all columns and the band with the layers' names above them. */
export function toLookWrites(table: TableLayout, language: Language): Write[] {
  return [
    ...table.columns.map(({ width }, offset): Write => ({
      bytes: RANGE_BYTES,
      cells: 0,
      enqueue: (context) => {
        rangeOf(context, table, HEADER_ROW, offset, 1, 1).format.columnWidth = toPoints(width);
      },
    })),
    ...toBands(table).map((band) => toBandWrite(table, band, language)),
  ];
}

/** Number formats of single settings, which stand in the order of their definitions. */
export function toSettingFormatWrites(settings: TableLayout): Write[] {
  const offset = settings.columns.findIndex(({ id }) => id === 'value');
  return settingDefinitions.flatMap(({ numberFormat }, row): Write[] =>
    numberFormat === undefined
      ? []
      : [
          {
            bytes: RANGE_BYTES,
            cells: 0,
            enqueue: (context) => {
              rangeOf(context, settings, FIRST_RECORD_ROW + row, offset, 1, 1).numberFormat = [[numberFormat]];
            },
          },
        ],
  );
}

function toBands({ columns }: TableLayout): Band[] {
  const bands: { layer: LayerId; offset: number; columnCount: number }[] = [];
  columns.forEach(({ layer }, offset) => {
    const last = bands.at(-1);
    if (last?.layer === layer) {
      last.columnCount += 1;
    } else {
      bands.push({ layer, offset, columnCount: 1 });
    }
  });
  return bands;
}

function toBandWrite(table: TableLayout, { layer, offset, columnCount }: Band, language: Language): Write {
  return {
    bytes: 3 * RANGE_BYTES,
    cells: 1,
    enqueue: (context) => {
      // The name stands in the first cell; cells are not merged, because merged cells hinder moving columns.
      rangeOf(context, table, BAND_ROW, offset, 1, 1).values = [[layerNames[layer][language]]];
      dressBand(rangeOf(context, table, BAND_ROW, offset, 1, columnCount), layer);
    },
  };
}

/** Keeps headers, and in the customer table the first columns, in view when the sheet is scrolled. */
export function toFreezeWrite({ name }: SheetLayout, frozenColumns: number): Write {
  return {
    bytes: RANGE_BYTES,
    cells: 0,
    enqueue: (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      if (frozenColumns === 0) {
        sheet.freezePanes.freezeRows(FIRST_RECORD_ROW);
      } else {
        sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, FIRST_RECORD_ROW, frozenColumns).untrack());
      }
    },
  };
}
