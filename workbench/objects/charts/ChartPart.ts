import type { ChartProperties, ChartState } from '../../engine/Charts';
import type { HostClass } from '../../richapi/HostClass';
import { HostObject } from '../../richapi/HostClass';
import type { WorkbookContext } from '../WorkbookContext';

/** What keeps the properties of parts: a chart or one of its series. */
export interface ChartPropertyOwner {
  readonly context: WorkbookContext;
  /** The chart it is or belongs to. */
  readonly chart: ChartState;
  /** If it is a series: its id. */
  readonly seriesId?: string;
  readonly properties: ChartProperties;
  setProperties(properties: ChartProperties): void;
}

/** A part of a chart: its title, an axis, the font of a legend. It keeps nothing itself. */
export class ChartPart extends HostObject {
  /** @param path From the owner to this part, as `title.format.font`; `''` is the owner itself. */
  constructor(
    readonly owner: ChartPropertyOwner,
    readonly path: string,
    readonly hostClass: HostClass,
  ) {
    super();
  }

  /** `undefined` if it has not been set. */
  read(member: string): unknown {
    return this.owner.properties[this.pathOf(member)];
  }

  /** `undefined` makes it automatic again. */
  write(member: string, value: unknown): void {
    const { [this.pathOf(member)]: _before, ...others } = this.owner.properties;
    this.owner.setProperties(value === undefined ? others : { ...others, [this.pathOf(member)]: value });
  }

  pathOf(member: string): string {
    return this.path === '' ? member : `${this.path}.${member}`;
  }
}
