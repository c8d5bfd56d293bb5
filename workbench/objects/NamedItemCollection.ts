import type { SheetId } from '../engine/grid';
import type { NameState } from '../engine/nameState';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { formatFixedCells, quoteSheetName } from './address';
import { NamedItem } from './NamedItem';
import { isRange } from './readAreaArgument';
import type { WorkbookContext } from './WorkbookContext';

/** The defined names of the workbook or of one sheet. */
export class NamedItemCollection extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly sheet: SheetId | undefined,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return namedItemCollectionClass;
  }

  names(): readonly NameState[] {
    return this.context.engine.names().filter((name) => name.sheet === this.sheet);
  }

  find(key: string | number): NamedItem | null {
    const wanted = String(key).toLowerCase();
    const name = this.names().find((candidate) => candidate.name.toLowerCase() === wanted);
    return name === undefined ? null : new NamedItem(this.context, name.name, this.sheet);
  }

  add(args: CallArguments): NamedItem {
    const name = args.text(0);
    if (this.find(name) !== null) {
      throw new ApiError('ItemAlreadyExists');
    }
    const scope = this.sheet === undefined ? {} : { sheet: this.sheet };
    const formula = this.readFormula(args.at(1));
    this.context.engine.setName({ name, formula, comment: args.text(2, ''), visible: true, ...scope });
    return new NamedItem(this.context, name, this.sheet);
  }

  /** A range becomes the formula of its address; text that is no formula is a text constant. */
  private readFormula(reference: unknown): string {
    if (isRange(reference)) {
      const sheet = this.context.engine.sheets().find((candidate) => candidate.id === reference.area.sheet);
      return `=${quoteSheetName(sheet?.name ?? '')}!${formatFixedCells(reference.area)}`;
    }
    if (typeof reference !== 'string') {
      throw new ApiError('InvalidArgument');
    }
    return reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
  }
}

const namedItemCollectionClass = describeClass<NamedItemCollection>('NamedItemCollection', {
  items: (collection) =>
    collection.names().map((name) => new NamedItem(collection.context, name.name, collection.sheet)),
  itemByKey: (collection, key) => {
    const name = collection.find(key);
    if (name === null) {
      throw new ApiError('ItemNotFound');
    }
    return name;
  },
  methods: {
    add: (collection, args) => collection.add(args),
    addFormulaLocal: (collection, args) => collection.add(args),
    getCount: (collection) => collection.names().length,
    getItemOrNullObject: (collection, args) => collection.find(args.key(0)),
  },
  differs: {
    add: "A formula that calls a function does not know a name of the same spelling. A sheet's name hides the workbook's name of the same spelling in formulas of all sheets. A name that leads back to itself is refused.",
    addFormulaLocal: 'Takes the English formula, as `add` does, in every language.',
  },
});
