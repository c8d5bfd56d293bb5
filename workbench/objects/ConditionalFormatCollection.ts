import type { Area } from '../engine/grid';
import type { ConditionalFormatState } from '../engine/conditionalFormatState';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { intersectAreas, subtractArea } from './areas';
import { ConditionalFormat } from './ConditionalFormat';
import { initialRules } from './initialRules';
import type { CellsTarget } from './WorkbookContext';

/** The conditional formats that touch a range, the first applied first. */
export class ConditionalFormatCollection extends HostObject {
  constructor(readonly target: CellsTarget) {
    super();
  }

  get hostClass(): HostClass {
    return conditionalFormatCollectionClass;
  }

  get sheet(): string {
    return this.target.areas[0]?.sheet ?? '';
  }

  states(): readonly ConditionalFormatState[] {
    return this.target.context.engine
      .conditionalFormats(this.sheet)
      .filter((format) => format.areas.some((area) => this.touches(area)))
      .toSorted((a, b) => a.priority - b.priority);
  }

  formats(): readonly ConditionalFormat[] {
    return this.states().map((format) => new ConditionalFormat(this.target.context, this.sheet, format.id));
  }

  find(key: string | number): ConditionalFormat | null {
    return this.formats().find((format) => format.id === String(key)) ?? null;
  }

  /** New formats come first in order, as in Excel. */
  add(type: string): ConditionalFormat {
    const rule = Object.values(initialRules).find((candidate) => candidate.type === type);
    if (rule === undefined) {
      throw new ApiError('InvalidArgument');
    }
    const { engine } = this.target.context;
    const format = { areas: this.target.areas, rule, style: {}, stopIfTrue: false, priority: 0 };
    return new ConditionalFormat(this.target.context, this.sheet, engine.addConditionalFormat(this.sheet, format));
  }

  /** Takes all formats off these cells; a format that reaches further stays on the rest. */
  clearAll(): void {
    const { engine } = this.target.context;
    for (const format of this.states()) {
      const rest = this.target.areas.reduce<readonly Area[]>(
        (areas, hole) => areas.flatMap((area) => subtractArea(area, hole)),
        format.areas,
      );
      if (rest.length === 0) {
        engine.deleteConditionalFormat(this.sheet, format.id);
      } else {
        engine.updateConditionalFormat(this.sheet, format.id, { areas: rest });
      }
    }
  }

  private touches(area: Area): boolean {
    return this.target.areas.some((own) => intersectAreas(own, area) !== undefined);
  }
}

const conditionalFormatCollectionClass = describeClass<ConditionalFormatCollection>('ConditionalFormatCollection', {
  items: (collection) => collection.formats(),
  itemByKey: (collection, key) => {
    const format = collection.find(key);
    if (format === null) {
      throw new ApiError('ItemNotFound');
    }
    return format;
  },
  methods: {
    add: (collection, args) => collection.add(args.text(0)),
    clearAll: (collection) => collection.clearAll(),
    getCount: (collection) => collection.states().length,
    getItemAt: (collection, args) => {
      const format = collection.formats()[args.integer(0)];
      if (format === undefined) {
        throw new ApiError('InvalidArgument');
      }
      return format;
    },
    getItemOrNullObject: (collection, args) => collection.find(args.key(0)),
  },
  differs: {
    getCount: 'counts the formats that touch the range; the documentation says those of the workbook',
  },
});
