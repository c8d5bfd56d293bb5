import type { CellFormats } from './CellFormats';
import type { ConditionalFormats } from './ConditionalFormats';
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
      const style = { ...own, ...conditional };
      return { fill: style.fillColor ?? '', font: style.fontColor ?? '' };
    }),
  );
}
