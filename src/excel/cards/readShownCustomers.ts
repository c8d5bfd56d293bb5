import { cardFields } from '../../archive/cards/cardForm';
import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import type { Work } from '../../usecases/archiveWorkbook';
import type { CardValues } from '../../usecases/cards/layOutCards';
import { bodyOf, cellsOf, offsetOf } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import { toColumnBands } from '../columnBands';
import { saysTooLarge } from '../hostError';
import { estimateRowBytes } from '../payload';
import { readBlocks } from '../readBlocks';

/** What Excel's answer takes for telling whether a row is hidden. */
const ROW_BYTES = 24;

/** By these a row is known to hold a customer at all. */
const identity = [catalogue.customers.keyField, 'name'];

/**
 * What cards need of the customers whose rows are not hidden, by a filter or by hand, in the order of the sheet. Each block
 * asks for the values and for what is hidden in one request, so that a sort in between cannot mix them up.
 * @param fields Those that the table lacks are left out.
 */
export async function readShownCustomers(
  context: Excel.RequestContext,
  table: ArchiveTable,
  work: Work,
  fields: readonly string[] = cardFields,
): Promise<CardValues[]> {
  const wanted = [...new Set([...identity, ...fields])].filter((field) => table.offsets.has(field));
  const shown: CardValues[] = [];
  const readRows = async (firstRow: number, rowCount: number): Promise<number | 'tooLarge'> => {
    const block = await readBlock(context, table, wanted, { firstRow, rowCount });
    if (block === 'tooLarge') {
      return block;
    }
    shown.push(...block.customers);
    return block.rowBytes;
  };
  await readBlocks(table.rowCount, wanted.length + 1, readRows, work);
  return shown;
}

interface ShownBlock {
  readonly customers: readonly CardValues[];
  readonly rowBytes: number;
}

async function readBlock(
  context: Excel.RequestContext,
  table: ArchiveTable,
  fields: readonly string[],
  { firstRow, rowCount }: { readonly firstRow: number; readonly rowCount: number },
): Promise<ShownBlock | 'tooLarge'> {
  const body = bodyOf(context, table);
  const rows = cellsOf(body, firstRow, 0, rowCount, 1).getRowProperties({ rowHidden: true });
  const bands = toColumnBands(fields, (field) => offsetOf(table, field)).map((band) => ({
    fields: band.fields,
    range: cellsOf(body, firstRow, band.offset, rowCount, band.fields.length).load('values'),
  }));
  try {
    await context.sync();
  } catch (error) {
    if (saysTooLarge(error)) {
      return 'tooLarge';
    }
    throw error;
  }
  const matrices = bands.map(({ range }) => range.values as CellValue[][] | null);
  if (!matrices.every((matrix) => matrix !== null)) {
    return 'tooLarge';
  }
  const customers = rows.value.flatMap(({ rowHidden }, row) => {
    const values = Object.fromEntries(
      bands.flatMap((band, index) =>
        band.fields.map((field, column) => [field, matrices[index]?.[row]?.[column] ?? ''] as const),
      ),
    );
    const isCustomer = identity.some((field) => !isBlank(values[field] ?? ''));
    return rowHidden === true || !isCustomer ? [] : [values];
  });
  return { customers, rowBytes: ROW_BYTES + matrices.reduce((sum, matrix) => sum + estimateRowBytes(matrix), 0) };
}
