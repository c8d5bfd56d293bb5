/*
 * Defends against: a column that is added later and looks and behaves as if it were none of the archive's. What a person has put
 * where it comes stays: a column of the sheet that was sized keeps its width, and a cell above that is filled its content.
 */
import { columnWidth } from '../archive/columnWidth';
import type { Field, LayerId } from '../archive/field';
import type { Language } from '../archive/language';
import { layerNames } from '../archive/layers';
import { bodyOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';
import { RANGE_BYTES } from './cellRuns';
import type { DefinedNames } from './defineNames';
import { bandFills, dressBand, toPoints } from './formatTables';
import type { Write } from './sendWrites';
import { BAND_ROW, FIRST_RECORD_ROW, toColumnLayout } from './sheetLayout';
import { joinChoices } from './validateChoices';
import { toEntryRuleWrite } from './validateEntries';

/** A column that a table gets at its end, under the header of its field. */
export interface AddedColumn {
  readonly table: ArchiveTable;
  readonly field: Field;
}

/** A column to be added, and what stands where it will be. */
export interface ColumnSite extends AddedColumn {
  /** How the band with the layers' names goes on above it; absent where there is none, or something else stands there. */
  readonly band?: 'begins' | 'continues';
  /** Nobody has sized the column of the sheet. */
  readonly isWidthFree: boolean;
}

/** Rows from a table's first record up to the band. */
const ROWS_TO_BAND = FIRST_RECORD_ROW - BAND_ROW;

/** Points by which a width may differ from the one that was set: Excel rounds to whole pixels. */
const WIDTH_TOLERANCE = 1;

/** Looks where these columns are going to be. To be asked before they are added, in the order in which they are added. */
export async function readColumnSites(
  context: Excel.RequestContext,
  columns: readonly AddedColumn[],
): Promise<ColumnSite[]> {
  const tables = [...new Set(columns.map(({ table }) => table))];
  const answers = tables.map((table) => {
    const fields = columns.filter((column) => column.table === table).map(({ field }) => field);
    return requestSites(context, table, fields);
  });
  if (answers.length > 0) {
    await context.sync();
  }
  return answers.flatMap((answer) => answer());
}

function requestSites(
  context: Excel.RequestContext,
  table: ArchiveTable,
  fields: readonly Field[],
): () => ColumnSite[] {
  const { columnCount } = table;
  const body = bodyOf(context, table);
  const row = hasRoomForBand(table)
    ? aboveOf(body)
        .getAbsoluteResizedRange(1, columnCount + fields.length)
        .untrack()
        .load('values')
    : undefined;
  const formats = fields.map((_field, index) => {
    const { format } = body.getCell(0, columnCount + index).untrack();
    return format.load('useStandardWidth');
  });
  return () => {
    const bands = continueBand(row?.values[0] ?? [], columnCount, fields);
    return fields.map((field, index): ColumnSite => {
      const band = bands[index];
      return { table, field, isWidthFree: formats[index]?.useStandardWidth === true, ...(band && { band }) };
    });
  };
}

/** How the row of these texts goes on above the new columns. It is our band if the name of a layer stands in it. */
function continueBand(texts: readonly unknown[], columnCount: number, fields: readonly Field[]): ColumnSite['band'][] {
  const standing = texts.slice(0, columnCount).filter((text) => text !== '');
  if (!standing.some(isLayerName)) {
    return [];
  }
  const last = standing.at(-1);
  let layerBefore = fields.find(({ layer }) => isNameOf(layer, last))?.layer;
  return fields.map(({ layer }, index) => {
    const isFree = texts[columnCount + index] === '';
    const band = layer === layerBefore ? 'continues' : 'begins';
    layerBefore = isFree ? layer : undefined;
    return isFree ? band : undefined;
  });
}

/** Width, band and what may be typed into columns that are added with the same request, or before; the names must stand. */
export function toDressWrites(
  sites: readonly ColumnSite[],
  words: { readonly language: Language; readonly definedNames: DefinedNames },
): Write[] {
  const { language } = words;
  return sites.flatMap((site) => {
    const rule = toEntryRuleWrite(
      toColumnLayout(site.field, language),
      { ...words, choicesOf: (column) => joinChoices(column, language) },
      (context) => bodyOfColumn(context, site.table, site.field.header[language]),
    );
    return [toLookWrite(site, language), ...(rule === undefined ? [] : [rule])];
  });
}

function toLookWrite({ table, field, band, isWidthFree }: ColumnSite, language: Language): Write {
  return {
    bytes: 4 * RANGE_BYTES,
    cells: 1,
    enqueue: (context) => {
      const body = bodyOfColumn(context, table, field.header[language]);
      if (isWidthFree) {
        body.format.columnWidth = toPoints(columnWidth(field, language));
      }
      if (band !== undefined) {
        const above = aboveOf(body);
        above.values = [[band === 'begins' ? layerNames[field.layer][language] : '']];
        dressBand(above, field.layer);
      }
    },
  };
}

/**
 * Asks with the next `sync` what `toDressWrites` has put outside the tables, before the columns themselves go.
 * @param columns By the headers under which they stand now.
 * @returns Takes it away with the `sync` after that; what has been changed since it was put there stays.
 */
export function requestUndressing(
  context: Excel.RequestContext,
  columns: readonly (AddedColumn & { readonly header: string })[],
  language: Language,
): () => void {
  const answers = columns.map(({ table, field, header }) => {
    const body = bodyOfColumn(context, table, header);
    const format = body.format.load('columnWidth');
    const above = hasRoomForBand(table) ? aboveOf(body).load('values,format/fill/color') : undefined;
    return { table, field, header, format, above };
  });
  return () =>
    answers.forEach(({ table, field, header, format, above }) => {
      const body = bodyOfColumn(context, table, header);
      if (Math.abs(format.columnWidth - toPoints(columnWidth(field, language))) <= WIDTH_TOLERANCE) {
        body.format.useStandardWidth = true;
      }
      const text: unknown = above?.values[0]?.[0];
      const isBand = above?.format.fill.color.toUpperCase() === bandFills[field.layer].toUpperCase();
      if (isBand && (text === '' || isNameOf(field.layer, text))) {
        aboveOf(body).clear();
      }
    });
}

/** Whether there are rows enough above the first record for headers and a band. */
function hasRoomForBand({ firstRow }: ArchiveTable): boolean {
  return firstRow >= ROWS_TO_BAND;
}

/** The cell of the band above the first column of this body. */
function aboveOf(body: Excel.Range): Excel.Range {
  return body.getCell(0, 0).untrack().getOffsetRange(-ROWS_TO_BAND, 0).untrack();
}

function bodyOfColumn(context: Excel.RequestContext, table: ArchiveTable, header: string): Excel.Range {
  return context.workbook.tables.getItem(table.name).columns.getItem(header).getDataBodyRange().untrack();
}

function isNameOf(layer: LayerId, text: unknown): boolean {
  return Object.values(layerNames[layer]).some((name) => name === text);
}

function isLayerName(text: unknown): boolean {
  return Object.values(layerNames).some((names) => Object.values(names).some((name) => name === text));
}
