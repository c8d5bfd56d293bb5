import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { TableStyle } from './TableStyle';
import type { WorkbookContext } from './WorkbookContext';

/** Excel's table styles and those that were added. */
export class TableStyleCollection extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return tableStyleCollectionClass;
  }

  find(name: string): TableStyle | null {
    const known = this.context.engine.tableStyles.find(name);
    return known === undefined ? null : new TableStyle(this.context, known);
  }
}

const tableStyleCollectionClass = describeClass<TableStyleCollection>('TableStyleCollection', {
  items: ({ context }) => context.engine.tableStyles.names().map((name) => new TableStyle(context, name)),
  itemByKey: (styles, key) => {
    const style = styles.find(String(key));
    if (style === null) {
      throw new ApiError('ItemNotFound');
    }
    return style;
  },
  methods: {
    add: ({ context }, args) =>
      new TableStyle(context, context.engine.tableStyles.add(args.text(0), args.flag(1, false))),
    getCount: ({ context }) => context.engine.tableStyles.names().length,
    getDefault: ({ context }) => new TableStyle(context, context.engine.tableStyles.standard),
    getItemOrNullObject: (styles, args) => styles.find(args.text(0)),
    setDefault: ({ context }, args) => {
      const style = args.at(0);
      context.engine.tableStyles.setStandard(style instanceof TableStyle ? style.name : args.text(0));
    },
  },
  differs: { add: 'the style has a name and no looks' },
});
