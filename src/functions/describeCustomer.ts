import type { Field, LayerId } from '../archive/field';
import { layerNames } from '../archive/layers';
import { customersTable } from '../archive/tables/customersTable';
import type { CustomerTable } from './customerTable';
import { cellAt } from './customerTable';
import { toProperty } from './dataTypes';

/** A column of the table; one that the user has added has no field. */
interface CardColumn {
  readonly header: string;
  readonly place: number;
  readonly field?: Field;
}

/**
 * A customer as a value with properties: `=A1.Phone` reads one, and a click on the cell's icon shows the card, what is filled
 * grouped by layer (003). Every column of the table is a property, filled or not, so that such formulas never break;
 * personal ones too, for whoever writes the formula has them before their eyes and chooses the range.
 */
export function describeCustomer(table: CustomerTable, row: number, name: string): Excel.EntityCellValue {
  const columns = cardColumns(table);
  const filled = columns.filter(({ place }) => cellAt(table, row, place) !== undefined);
  const title = columns.find(({ field }) => field?.id === 'name')?.header;
  return {
    type: 'Entity',
    text: name,
    properties: Object.fromEntries(
      columns.map(({ header, place, field }) => [header, toProperty(cellAt(table, row, place), field)]),
    ),
    layouts: {
      compact: { icon: 'contactCard' },
      card: {
        ...(title !== undefined && { title: { property: title } }),
        sections: groupByLayer(filled).map(([layer, members]) => ({
          layout: 'List',
          title: layerNames[layer][table.language],
          properties: members.map(({ header }) => header),
        })),
      },
    },
  };
}

/** In the order of the catalogue, which is that of the card; what the user has added comes last. */
function cardColumns({ headers, places }: CustomerTable): readonly CardColumn[] {
  const own = customersTable.fields.flatMap((field) => {
    const place = places.get(field.id);
    return place === undefined ? [] : [{ field, place, header: headers[place] ?? '' }];
  });
  const taken = new Set(own.map(({ place }) => place));
  const added = headers.map((header, place) => ({ header, place }));
  return [...own, ...added.filter(({ header, place }) => header !== '' && !taken.has(place))];
}

function groupByLayer(columns: readonly CardColumn[]): readonly (readonly [LayerId, readonly CardColumn[]])[] {
  const groups = new Map<LayerId, CardColumn[]>();
  for (const column of columns) {
    const layer = column.field?.layer ?? 'other';
    const group = groups.get(layer);
    if (group === undefined) groups.set(layer, [column]);
    else group.push(column);
  }
  return [...groups];
}
