import { tintColor } from './cellColors';
import type { CellStyle } from './cellStyle';

/** Fill and font colour of a cell under several formats, the uppermost first; `''` = no fill, automatic. */
export function drawnColors(layers: readonly CellStyle[]): { readonly fill: string; readonly font: string } {
  const filled = layers.find((layer) => layer.fillColor);
  const written = layers.find((layer) => layer.fontColor);
  return {
    fill: tintColor(filled?.fillColor ?? '', filled?.fillTint),
    font: tintColor(written?.fontColor ?? '', written?.fontTint),
  };
}
