import type { CopyOptions } from './copyCells';
import type { CopySource } from './copySource';
import { intersect, subtract, translate } from './area';
import { moveAttachments } from './cellAttachments';
import type { ConditionalFormatState } from './conditionalFormatState';
import type { EngineParts } from './engineParts';
import type { Origin } from './engineEvent';
import type { Area } from './grid';
import { mapRuleFormulas } from './conditionalRuleFormulas';
import { shiftFormula } from './shiftFormula';
import { moveRule } from './ValidationRegistry';

/** Merged areas, conditional formats, validation, links and notes: what lies on cells and goes with them. */

/** Takes conditional formats and merging off an area, as clearing its formats does. */
export function clearFormatRules(parts: EngineParts, area: Area): void {
  for (const format of parts.conditionalFormats.list(area.sheet)) {
    if (!format.areas.some((own) => intersect(own, area))) continue;
    setAreas(
      parts,
      format,
      format.areas.flatMap((own) => subtract(own, area)),
    );
  }
  if (parts.dimensions.merges(area.sheet).some((merged) => intersect(merged, area))) parts.dimensions.unmerge(area);
}

/** Lets the target have what lies on the source's cells, once for each copy. */
export function copyRules(
  parts: EngineParts,
  source: CopySource,
  target: Area,
  { kind, transpose }: CopyOptions,
  origin: Origin,
): void {
  const place = copyPlacer(source, target, transpose);
  const formats = parts.conditionalFormats
    .list(source.sheet)
    .map((format) => ({ format, places: format.areas.flatMap(place) }))
    .filter(({ places }) => places.length > 0);
  const merges = parts.dimensions.merges(source.sheet).flatMap(place);
  const validations = parts.validations
    .list(source.sheet)
    .map((validation) => ({ validation, places: validation.areas.flatMap(place) }));
  const links = parts.hyperlinks.list(source.sheet).map((link) => ({ link, places: place(link.area) }));
  clearFormatRules(parts, target);
  for (const { format, places } of formats)
    addAreas(
      parts,
      format,
      places.map(({ to }) => to),
      places[0],
    );
  for (const { to } of merges) parts.dimensions.merge(to, false);
  if (kind !== 'All') return;
  parts.validations.set(target, undefined);
  for (const { validation, places } of validations)
    for (const { to } of places) parts.validations.set(to, moveRule(validation, validation.areas[0], to));
  parts.hyperlinks.set(target, undefined);
  for (const { link, places } of links) for (const { to } of places) parts.hyperlinks.set(to, link);
  parts.notes.clear(target);
  parts.comments.clear(target, origin);
}

/** Moves what lies on the source's cells to where `move` puts them; what lay there goes. */
export function moveRules(parts: EngineParts, source: Area, target: Area): void {
  const onSource = parts.conditionalFormats
    .list(source.sheet)
    .map((format) => ({ format, moved: format.areas.flatMap((area) => intersect(area, source) ?? []) }))
    .filter(({ moved }) => moved.length > 0);
  const validations = parts.validations.list(source.sheet).flatMap((validation) =>
    validation.areas.flatMap((area) => {
      const moved = intersect(area, source);
      return moved ? [{ validation, moved }] : [];
    }),
  );
  const links = parts.hyperlinks.list(source.sheet).filter(({ area }) => intersect(area, source));
  const merges = parts.dimensions.merges(source.sheet).filter((area) => intersect(area, source));
  const place = (area: Area): Area => translate(area, source, target);
  clearFormatRules(parts, target);
  clearFormatRules(parts, source);
  for (const { format, moved } of onSource) {
    const first = moved[0];
    if (first) addAreas(parts, format, moved.map(place), { from: first, to: place(first) });
  }
  for (const merged of merges) parts.dimensions.merge(place(merged), false);
  for (const area of [source, target]) {
    parts.validations.set(area, undefined);
    parts.hyperlinks.set(area, undefined);
  }
  for (const { validation, moved } of validations) parts.validations.set(place(moved), validation);
  for (const link of links) parts.hyperlinks.set(place(link.area), link);
  moveAttachments(parts, source, target, 'addin');
}

interface Placement {
  readonly from: Area;
  readonly to: Area;
}

/** Where the parts of an area that are copied come to lie. */
function copyPlacer(source: CopySource, target: Area, transpose: boolean): (area: Area) => Placement[] {
  const [height, width] = transpose
    ? [source.columns.length, source.rows.length]
    : [source.rows.length, source.columns.length];
  return (area) => {
    if (area.sheet !== source.sheet) return [];
    const rows = offsetsWithin(source.rows, area.row, area.rows);
    const columns = offsetsWithin(source.columns, area.column, area.columns);
    if (!rows || !columns) return [];
    const from = {
      ...area,
      row: source.rows[rows.start] ?? 0,
      rows: rows.length,
      column: source.columns[columns.start] ?? 0,
      columns: columns.length,
    };
    const [down, across] = transpose ? [columns, rows] : [rows, columns];
    const placements: Placement[] = [];
    for (let row = target.row; row < target.row + target.rows; row += height) {
      for (let column = target.column; column < target.column + target.columns; column += width) {
        const to = { row: row + down.start, rows: down.length, column: column + across.start, columns: across.length };
        placements.push({ from, to: { sheet: target.sheet, ...to } });
      }
    }
    return placements;
  };
}

function offsetsWithin(
  lines: readonly number[],
  start: number,
  length: number,
): { readonly start: number; readonly length: number } | undefined {
  const first = lines.findIndex((line) => line >= start && line < start + length);
  if (first < 0) return undefined;
  return { start: first, length: lines.filter((line) => line >= start && line < start + length).length };
}

/** The format holds for more areas; on another sheet a copy of it does. */
function addAreas(
  parts: EngineParts,
  format: ConditionalFormatState,
  areas: readonly Area[],
  placed: Placement | undefined,
): void {
  const sheet = areas[0]?.sheet;
  if (sheet === undefined || !placed) return;
  const known = parts.conditionalFormats.list(sheet).find((candidate) => candidate.id === format.id);
  if (known) {
    setAreas(parts, known, [...known.areas, ...areas]);
    return;
  }
  const { id: _id, priority: _priority, ...copied } = format;
  parts.conditionalFormats.add(sheet, anchorFormula({ ...copied, areas }, format.areas[0], placed.from));
}

/** A formula is written for the top left cell of the first area: it is rewritten if that is another one now. */
function setAreas(parts: EngineParts, format: ConditionalFormatState, areas: readonly Area[]): void {
  const sheet = format.areas[0]?.sheet ?? '';
  if (areas.length === 0) parts.conditionalFormats.remove(sheet, format.id);
  else {
    const { rule } = anchorFormula(format, format.areas[0], areas[0]);
    parts.conditionalFormats.update(sheet, format.id, { areas, rule });
  }
}

function anchorFormula<Format extends Pick<ConditionalFormatState, 'rule'>>(
  format: Format,
  before: Area | undefined,
  after: Area | undefined,
): Format {
  if (!before || !after) return format;
  const move = (formula: string): string => shiftFormula(formula, after.row - before.row, after.column - before.column);
  return { ...format, rule: mapRuleFormulas(format.rule, move) };
}
