import type { AlignmentStyle, CellStyle as FileStyle } from 'hucre';
import type { CellStyle } from '../../engine/cellStyle';
import type { CellFormat } from '../workbookContent';
import { readBorders, writeBorders } from './borderFormat';
import { dropUndefined } from './dropUndefined';
import { readFill, writeFill } from './fillFormat';
import { readFont, writeFont } from './fontFormat';
import type { FormatContext } from './formatContext';
import { markFont } from './markedFonts';
import { findWord, lookUpWord } from './wordTable';

/** The font that cells without one of their own have in the files we write. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;

const VERTICAL = { top: 'Top', center: 'Center', justify: 'Justify', distributed: 'Distributed' } as const;

const READING_ORDER = { ltr: 'LeftToRight', rtl: 'RightToLeft' } as const;

/** Letters below one another: the file's number and ours. */
const FILE_STACKED = 255;
const STACKED = 180;

/** The format of a cell of the file; what the engine does not know (gradients, names of styles) is left out. */
export function readFormat(style: FileStyle, context: FormatContext): CellFormat {
  return { numberFormat: style.numFmt ?? 'General', style: readStyle(style, context) };
}

function readStyle({ font, fill, border, alignment = {}, protection }: FileStyle, context: FormatContext): CellStyle {
  return dropUndefined({
    ...readFill(fill, context.themeColors),
    ...(font && readFont(font, context)),
    horizontalAlignment: lookUpWord(HORIZONTAL, alignment.horizontal),
    verticalAlignment: lookUpWord(VERTICAL, alignment.vertical),
    textOrientation: readRotation(alignment.textRotation),
    wrapText: alignment.wrapText || undefined,
    shrinkToFit: alignment.shrinkToFit || undefined,
    indentLevel: alignment.indent || undefined,
    readingOrder: lookUpWord(READING_ORDER, alignment.readingOrder),
    borders: border && readBorders(border, context.themeColors),
    locked: protection?.locked === false ? false : undefined,
    formulaHidden: protection?.hidden || undefined,
  });
}

/** The file counts what runs downwards from 91 to 180. */
function readRotation(rotation: number | undefined): number | undefined {
  if (!rotation) return undefined;
  if (rotation === FILE_STACKED) return STACKED;
  return rotation > 90 ? 90 - rotation : rotation;
}

function writeRotation(orientation: number | undefined): number | undefined {
  if (!orientation) return undefined;
  if (orientation === STACKED) return FILE_STACKED;
  return orientation < 0 ? 90 - orientation : orientation;
}

/** A format as the writer takes it; `undefined` for the default. */
export function writeFormat({ numberFormat, style }: CellFormat): FileStyle | undefined {
  const alignment: AlignmentStyle = dropUndefined({
    horizontal: findWord(HORIZONTAL, style.horizontalAlignment),
    vertical: findWord(VERTICAL, style.verticalAlignment),
    textRotation: writeRotation(style.textOrientation),
    wrapText: style.wrapText || undefined,
    shrinkToFit: style.shrinkToFit || undefined,
    indent: style.indentLevel || undefined,
    readingOrder: findWord(READING_ORDER, style.readingOrder),
  });
  const protection = dropUndefined({
    locked: style.locked === false ? false : undefined,
    hidden: style.formulaHidden || undefined,
  });
  const font = writeFont(style);
  const isMarked = style.styleName !== undefined || style.autoIndent === true;
  const fill = writeFill(style);
  const written: FileStyle = {
    ...(numberFormat !== 'General' && numberFormat !== '' && { numFmt: numberFormat }),
    ...(fill && { fill }),
    ...((isMarked || Object.keys(font).length > 0) && { font: markFont({ ...DEFAULT_FONT, ...font }, style) }),
    ...(style.borders && { border: writeBorders(style.borders) }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(Object.keys(protection).length > 0 && { protection }),
  };
  return Object.keys(written).length > 0 ? written : undefined;
}
