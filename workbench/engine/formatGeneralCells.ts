import type { CellFormats } from './CellFormats';
import type { Area } from './grid';
import type { CellReader } from './readCells';

/** Puts number formats on the cells of an area that have none yet; `undefined` leaves a cell. */
export function formatGeneralCells(
  reader: CellReader,
  formats: CellFormats,
  area: Area,
  wanted: readonly (readonly (string | undefined)[])[],
): void {
  const current = reader.numberFormats(area);
  formats.setNumberFormats(
    area,
    wanted.map((row, rowIndex) =>
      row.map((format, column) => (current[rowIndex]?.[column] === 'General' ? (format ?? null) : null)),
    ),
  );
}
