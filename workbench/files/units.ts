/**
 * The file counts column widths in digits of the default font (7 pixels wide in Calibri 11) and row heights in points;
 * the engine counts pixels. Formulas: ISO/IEC 29500-1, 18.3.1.13 (col).
 */
const DIGIT_PIXELS = 7;

export function widthToPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

export function pixelsToWidth(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

export function pointsToPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function pixelsToPoints(pixels: number): number {
  return (pixels * 72) / 96;
}

/** Width of a column of a sheet that does not say another, in files whose default font is Calibri 11. */
export const FILE_STANDARD_WIDTH = 64;
