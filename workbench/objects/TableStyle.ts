import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { WorkbookContext } from './WorkbookContext';

/** One style for tables, known by its name. */
export class TableStyle extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    public name: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return tableStyleClass;
  }

  rename(name: string): void {
    const { engine } = this.context;
    engine.tableStyles.rename(this.name, name);
    this.restyleTables(name);
    this.name = name;
  }

  delete(): void {
    this.context.engine.tableStyles.remove(this.name);
    this.restyleTables('');
  }

  private restyleTables(style: string): void {
    const { engine } = this.context;
    for (const table of engine.tables()) {
      if (table.style === this.name) {
        engine.updateTable(table.id, { style });
      }
    }
  }
}

const tableStyleClass = describeClass<TableStyle>('TableStyle', {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    name: { get: ({ name }) => name, set: (style, value) => style.rename(String(value)) },
    readOnly: ({ context, name }) => context.engine.tableStyles.isBuiltIn(name),
  },
  methods: {
    delete: (style) => style.delete(),
    duplicate: ({ context, name }) => {
      if (context.engine.tableStyles.find(name) === undefined) {
        throw new ApiError('ItemNotFound');
      }
      return new TableStyle(context, context.engine.tableStyles.add(name, true));
    },
  },
  differs: {
    name: 'a style of one’s own has a name and no looks: tables that have it are drawn without style',
    duplicate: 'the copy is drawn without style',
  },
});
