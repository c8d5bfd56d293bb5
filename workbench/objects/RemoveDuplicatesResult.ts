import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';

/** How many rows `Range.removeDuplicates` took out and left. */
export class RemoveDuplicatesResult extends HostObject {
  constructor(readonly counts: { readonly removed: number; readonly remaining: number }) {
    super();
  }

  get hostClass(): HostClass {
    return removeDuplicatesResultClass;
  }
}

const removeDuplicatesResultClass = describeClass<RemoveDuplicatesResult>('RemoveDuplicatesResult', {
  scalars: {
    removed: ({ counts }) => counts.removed,
    uniqueRemaining: ({ counts }) => counts.remaining,
  },
});
