import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { WorkbookContext } from './WorkbookContext';

/** `context.runtime`. */
export class Runtime extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return runtimeClass;
  }
}

const runtimeClass = describeClass<Runtime>('Runtime', {
  scalars: {
    enableEvents: {
      get: ({ context }) => context.areEventsEnabled,
      set: ({ context }, value) => {
        context.areEventsEnabled = value === true;
      },
    },
  },
});
