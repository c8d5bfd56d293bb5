import type { CellFormats } from './CellFormats';
import type { ConditionalFormats } from './ConditionalFormats';
import { drawnColors } from './drawnColors';
import type { Area } from './grid';

/** Fill and font colours that cells have by themselves or by conditional formats, as filters by colour see them. */
export function ownColors(
  area: Area,
  formats: CellFormats,
  conditionalFormats: ConditionalFormats,
): { readonly fill: string; readonly font: string }[][] {
  const isConditional = conditionalFormats.hasRules(area.sheet);
  return formats.styles(area).map((line, row) =>
    line.map((own, column) => {
      const conditional = isConditional
        ? conditionalFormats.styleAt(area.sheet, area.row + row, area.column + column)
        : {};
      return drawnColors([conditional, own]);
    }),
  );
}
