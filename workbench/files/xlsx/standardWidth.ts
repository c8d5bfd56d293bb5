import type { Element } from '@xmldom/xmldom';
import { FILE_STANDARD_WIDTH, pixelsToWidth, widthToPixels } from '../units';
import { childElements } from './FilePackage';
import { needElement } from './placeElement';

/** Around the digits of a column without a width of its own, and what its width is rounded up to, in pixels. */
const PADDING = 5;
const STEP = 8;
const DIGIT_PIXELS = 7;

/** Pixels of the columns that nobody has sized (ISO/IEC 29500-1, 18.3.1.81). */
export function readStandardWidth(sheet: Element): number {
  const format = childElements(sheet, 'sheetFormatPr')[0];
  const width = Number(format?.getAttribute('defaultColWidth') || 0);
  if (width > 0) return widthToPixels(width);
  const digits = Number(format?.getAttribute('baseColWidth') || 0);
  return digits > 0 ? Math.ceil((digits * DIGIT_PIXELS + PADDING) / STEP) * STEP : FILE_STANDARD_WIDTH;
}

export function writeStandardWidth(sheet: Element, pixels: number | undefined): void {
  if (pixels === undefined || pixels === FILE_STANDARD_WIDTH) return;
  needElement(sheet, 'sheetFormatPr').setAttribute('defaultColWidth', String(pixelsToWidth(pixels)));
}
