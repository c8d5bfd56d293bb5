import type { CellStyle } from './cellStyle';
import type { TableState } from './tableState';

interface Accent {
  readonly strong: string;
  /** Two shades towards white, as Excel has them for bands. */
  readonly light: string;
  readonly lighter: string;
}

/** Accent colours of the Office theme; the first is the style without accent. */
const ACCENTS: readonly Accent[] = [
  { strong: '#000000', light: '#A6A6A6', lighter: '#D9D9D9' },
  { strong: '#4472C4', light: '#B4C6E7', lighter: '#D9E1F2' },
  { strong: '#ED7D31', light: '#F8CBAD', lighter: '#FCE4D6' },
  { strong: '#A5A5A5', light: '#DBDBDB', lighter: '#EDEDED' },
  { strong: '#FFC000', light: '#FFE699', lighter: '#FFF2CC' },
  { strong: '#5B9BD5', light: '#BDD7EE', lighter: '#DDEBF7' },
  { strong: '#70AD47', light: '#C6E0B4', lighter: '#E2EFDA' },
];
const GREY = '#D9D9D9';
const WHITE = '#FFFFFF';

/** What a style gives the parts of a table; `edge` is a first or last column that stands out. */
interface Look {
  readonly header: CellStyle;
  readonly totals: CellStyle;
  readonly edge: CellStyle;
  readonly cell: CellStyle;
  readonly band: CellStyle;
}

const noStyle: CellStyle = {};
const BOLD: CellStyle = { bold: true };

/** Excel's styles come in rows of seven, one for each accent, with the same looks. */
const LOOKS: Readonly<Record<string, readonly ((accent: Accent) => Look)[]>> = {
  Light: [
    ({ lighter }) => ({ header: BOLD, totals: BOLD, edge: BOLD, cell: {}, band: { fillColor: lighter } }),
    ({ strong }) => ({ header: inverse(strong), totals: BOLD, edge: BOLD, cell: {}, band: {} }),
    ({ lighter }) => ({ header: BOLD, totals: BOLD, edge: BOLD, cell: {}, band: { fillColor: lighter } }),
  ],
  Medium: [
    ({ strong, lighter }) => ({
      header: inverse(strong),
      totals: BOLD,
      edge: BOLD,
      cell: {},
      band: { fillColor: lighter },
    }),
    ({ strong, light, lighter }) => ({
      header: inverse(strong),
      totals: inverse(strong),
      edge: inverse(strong),
      cell: { fillColor: lighter },
      band: { fillColor: light },
    }),
    ({ strong }) => ({
      header: inverse(strong),
      totals: BOLD,
      edge: inverse(strong),
      cell: {},
      band: { fillColor: GREY },
    }),
    ({ light, lighter }) => ({
      header: { ...BOLD, fillColor: lighter },
      totals: { ...BOLD, fillColor: lighter },
      edge: BOLD,
      cell: { fillColor: lighter },
      band: { fillColor: light },
    }),
  ],
  Dark: [
    ({ strong }) => ({
      header: inverse('#000000'),
      totals: inverse('#000000'),
      edge: inverse('#000000'),
      cell: { fillColor: strong, fontColor: WHITE },
      band: { fillColor: strong, fontColor: WHITE },
    }),
    ({ strong, light, lighter }) => ({
      header: inverse(strong),
      totals: BOLD,
      edge: BOLD,
      cell: { fillColor: lighter },
      band: { fillColor: light },
    }),
  ],
};

/**
 * What a table style gives a cell: fills and fonts of header and totals row, bands, first and last column. Borders are
 * not imitated, and styles of one's own have no looks.
 */
export function tableStyleAt(table: TableState, row: number, column: number): CellStyle {
  const look = lookOf(table.style);
  if (!look) return noStyle;
  const rowOffset = row - table.area.row;
  const columnOffset = column - table.area.column;
  if (table.showHeaders && rowOffset === 0) return look.header;
  if (table.showTotals && rowOffset === table.area.rows - 1) return { ...look.cell, ...look.totals };
  const isBand =
    (table.showBandedRows && (rowOffset - (table.showHeaders ? 1 : 0)) % 2 === 0) ||
    (table.showBandedColumns && columnOffset % 2 === 0);
  const isEdge =
    (table.highlightFirstColumn && columnOffset === 0) ||
    (table.highlightLastColumn && columnOffset === table.area.columns - 1);
  const style = isBand ? look.band : look.cell;
  return isEdge ? { ...style, ...look.edge } : style;
}

const knownLooks = new Map<string, Look | undefined>();

function lookOf(style: string): Look | undefined {
  if (!knownLooks.has(style)) knownLooks.set(style, makeLook(style));
  return knownLooks.get(style);
}

function makeLook(style: string): Look | undefined {
  const [, kind = '', digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const index = Number(digits) - 1;
  const accent = ACCENTS[index % ACCENTS.length];
  const look = LOOKS[kind]?.[Math.floor(index / ACCENTS.length)];
  return accent && look?.(accent);
}

function inverse(fillColor: string): CellStyle {
  return { bold: true, fillColor, fontColor: WHITE };
}
