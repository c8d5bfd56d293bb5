import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { StyleTarget } from './styleScalars';
import { flagScalar } from './styleScalars';

/** What protecting the sheet does to cells. */
export class FormatProtection extends HostObject {
  constructor(readonly styleTarget: StyleTarget) {
    super();
  }

  get hostClass(): HostClass {
    return formatProtectionClass;
  }
}

const formatProtectionClass = describeClass<FormatProtection>('FormatProtection', {
  scalars: { locked: flagScalar('locked', true), formulaHidden: flagScalar('formulaHidden', false) },
  storedOnly: ['formulaHidden'],
});
