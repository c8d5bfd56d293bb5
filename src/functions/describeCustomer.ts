import type { LayerId } from '../archive/field';
import { layerNames } from '../archive/layers';
import type { CustomerColumn, CustomerTable } from './customerTable';
import { cellAt } from './customerTable';
import type { CardProperty } from './dataTypes';
import { toProperty } from './dataTypes';

/** An entity as Excel takes it from a custom function, where `takesDataTypes`; spelt out, for older Excel has no such type. */
export interface CustomerCard {
  readonly type: 'Entity';
  readonly text: string;
  readonly properties: Readonly<Record<string, CardProperty>>;
  readonly layouts: object;
}

/**
 * A customer as a value with properties: `=A1.Phone` reads one, and a click on the cell's icon shows the card, what is filled
 * grouped by layer (003). Every column of the table is a property, filled or not, so that such formulas never break;
 * personal ones too, for whoever writes the formula has them before their eyes and chooses the range.
 */
export function describeCustomer(table: CustomerTable, row: number, name: string): CustomerCard {
  const { columns, language } = table;
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
          title: layerNames[layer][language],
          properties: members.map(({ header }) => header),
        })),
      },
    },
  };
}

function groupByLayer(columns: readonly CustomerColumn[]): readonly (readonly [LayerId, readonly CustomerColumn[]])[] {
  const groups = new Map<LayerId, CustomerColumn[]>();
  for (const column of columns) {
    const layer = column.field?.layer ?? 'other';
    const group = groups.get(layer);
    if (group === undefined) groups.set(layer, [column]);
    else group.push(column);
  }
  return [...groups];
}
