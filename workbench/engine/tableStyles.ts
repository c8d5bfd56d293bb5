import type { CellStyle } from './cellStyle';
import type { TableState } from './tableState';

/** Accent colours of the Office theme with the tints Excel uses for bands; the first is the style without accent. */
const ACCENTS: readonly { readonly strong: string; readonly tint: string }[] = [
  { strong: '#000000', tint: '#D9D9D9' },
  { strong: '#4472C4', tint: '#D9E1F2' },
  { strong: '#ED7D31', tint: '#FCE4D6' },
  { strong: '#A5A5A5', tint: '#EDEDED' },
  { strong: '#FFC000', tint: '#FFF2CC' },
  { strong: '#5B9BD5', tint: '#DDEBF7' },
  { strong: '#70AD47', tint: '#E2EFDA' },
];

/**
 * What a table style gives a cell: header row and bands of Excel's light and medium styles. Other styles and the finer
 * points (borders, first and last column) are not imitated.
 */
export function tableStyleAt(table: TableState, row: number): CellStyle {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!match) return {};
  const accent = ACCENTS[(Number(match[2]) - 1) % ACCENTS.length];
  if (!accent) return {};
  const rowOffset = row - table.area.row;
  if (table.showHeaders && rowOffset === 0) {
    return match[1] === 'Light' ? { bold: true } : { bold: true, fillColor: accent.strong, fontColor: '#FFFFFF' };
  }
  if (table.showTotals && rowOffset === table.area.rows - 1) return { bold: true };
  const dataOffset = rowOffset - (table.showHeaders ? 1 : 0);
  return table.showBandedRows && dataOffset % 2 === 0 ? { fillColor: accent.tint } : {};
}
