import { ChangeLog } from '../../../workbench/engine/ChangeLog';
import type { LoggedChange } from '../../../workbench/engine/loggedChange';

const formulas: LoggedChange = { kind: 'formulas', sheet: 'sheet', formulas: [] };
const shift: LoggedChange = {
  kind: 'shift',
  shift: { sheet: 'sheet', change: 'RowInserted', at: 0, count: 1 },
};

describe('the log of changes', () => {
  it('answers what was changed while it was recording', () => {
    const log = new ChangeLog(10);
    log.add(formulas);
    log.start();
    log.add(formulas, 4);
    log.add(shift);
    expect(log.stop()).toEqual({ changes: [formulas, shift], cellCount: 4 });
    log.start();
    expect(log.stop()).toEqual({ changes: [], cellCount: 0 });
  });

  it('gives up a step that would hold more cells than the limit', () => {
    const log = new ChangeLog(10);
    log.start();
    log.add(formulas, 10);
    expect(log.takesCells).toBe(true);
    log.add(formulas, 1);
    expect(log.takesCells).toBe(false);
    expect(log.stop()).toBeUndefined();
  });

  it('tells of cells that change places while nobody records, but not of changes that take others back', () => {
    const log = new ChangeLog(10);
    let count = 0;
    log.onPlacesLost(() => (count += 1));
    log.suspend(() => log.add(shift));
    log.add(formulas);
    expect(count).toBe(0);
    log.add(shift);
    expect(count).toBe(1);
  });

  it('wants the layout of a sheet once until its rows or columns change places', () => {
    const log = new ChangeLog(10);
    const layout = { kind: 'layout', layout: { sheet: 'sheet', rows: {}, columns: {}, merges: [] } } as const;
    log.start();
    expect(log.takesLayout('sheet')).toBe(true);
    log.add(layout);
    expect([log.takesLayout('sheet'), log.takesLayout('other')]).toEqual([false, true]);
    log.add(shift);
    expect(log.takesLayout('sheet')).toBe(true);
  });
});
