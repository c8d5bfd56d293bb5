import type { Area } from '../../../workbench/engine/grid';
import type { Origin } from '../../../workbench/engine/engineEvent';
import type { HostEvent } from '../../../workbench/protocol/hostEvent';
import type { LiveHandler } from '../../../workbench/richapi/LiveHandlers';
import { EventQueue } from '../../../workbench/protocol/EventQueue';

const rows = (row: number, count: number): Area => ({ sheet: 's', row, column: 0, rows: count, columns: 2 });
const nobody: readonly LiveHandler[] = [];
const changed = (area: Area, origin: Origin = 'addin'): HostEvent => ({ kind: 'cellsChanged', area, origin });

describe('events that wait for the end of a batch', () => {
  let delivered: (readonly HostEvent[])[];
  let queue: EventQueue;

  beforeEach(() => {
    jest.useFakeTimers();
    delivered = [];
    queue = new EventQueue((events) => delivered.push(events.map(({ event }) => event)));
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('are delivered in a task after the last running batch', () => {
    queue.batchStarted();
    queue.batchStarted();
    queue.add(changed(rows(0, 1)), nobody);
    queue.batchEnded();
    jest.runAllTimers();
    expect(delivered).toEqual([]);
    queue.batchEnded();
    expect(delivered).toEqual([]);
    jest.runAllTimers();
    expect(delivered).toEqual([[changed(rows(0, 1))]]);
  });

  it('are held when another batch starts before their task', () => {
    queue.add(changed(rows(0, 1)), nobody);
    queue.batchStarted();
    jest.runAllTimers();
    expect(delivered).toEqual([]);
    queue.batchEnded();
    jest.runAllTimers();
    expect(delivered).toHaveLength(1);
  });

  it('become one where an add-in wrote block below block', () => {
    queue.add(changed(rows(0, 1000)), nobody);
    queue.add(changed(rows(1000, 500)), nobody);
    queue.add(changed(rows(2000, 1)), nobody);
    queue.add(changed(rows(2001, 1), 'person'), nobody);
    jest.runAllTimers();
    expect(delivered).toEqual([[changed(rows(0, 1500)), changed(rows(2000, 1)), changed(rows(2001, 1), 'person')]]);
  });

  it('stay apart where somebody registered between them', () => {
    const somebody = [{ event: 'Worksheet.onChanged', object: 's', count: 1 }];
    queue.add(changed(rows(0, 1000)), nobody);
    queue.add(changed(rows(1000, 500)), somebody);
    jest.runAllTimers();
    expect(delivered).toEqual([[changed(rows(0, 1000)), changed(rows(1000, 500))]]);
  });

  it('are forgotten when the add-in goes away', () => {
    queue.add(changed(rows(0, 1)), nobody);
    queue.clear();
    jest.runAllTimers();
    expect([delivered, queue.isEmpty]).toEqual([[], true]);
  });
});
