import type { Shift } from './area';
import { CellRegistry } from './CellRegistry';
import type { Area } from './grid';
import type { Hyperlinks, HyperlinkState, HyperlinkTarget } from './Hyperlinks';

/** Which cells lead where. */
export class HyperlinkRegistry extends CellRegistry<HyperlinkState> implements Hyperlinks {
  private lastId = 0;

  set(area: Area, target: HyperlinkTarget | undefined): void {
    this.records.clear(area);
    if (!target) return;
    this.lastId += 1;
    this.records.add({ ...target, id: `hyperlink-${this.lastId}`, area });
  }

  shift(shift: Shift): void {
    this.records.shift(shift);
  }
}
