/** Neighbouring columns that are read or written as one range. */
export interface ColumnBand {
  /** Offset of the first column in the table. */
  readonly offset: number;
  /** The fields of these columns, from left to right. */
  readonly fields: readonly string[];
}

/**
 * Joins the columns of these fields to ranges as wide as possible, whatever order the user has given them: a row of a
 * range costs two brackets and a comma, so one range of eight columns is smaller than eight of one.
 */
export function toColumnBands(fields: readonly string[], offsetOf: (field: string) => number): ColumnBand[] {
  const bands: { offset: number; fields: string[] }[] = [];
  const fromLeft = fields
    .map((field) => ({ field, offset: offsetOf(field) }))
    .sort((left, right) => left.offset - right.offset);
  for (const { field, offset } of fromLeft) {
    const last = bands.at(-1);
    if (last !== undefined && last.offset + last.fields.length === offset) {
      last.fields.push(field);
    } else {
      bands.push({ offset, fields: [field] });
    }
  }
  return bands;
}
