import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';

/** Optional parts of the protocol that this host speaks; with them office.js sends results every 200 ms, not 500. */
const enabledFeatures = [1, 2, 3, 4];

/** The service by which an add-in says that its functions may be called, and sends their results. */
export class CustomFunctions extends HostObject {
  /**
   * @param onReady Its functions may be called now.
   * @param onResult One result: `[id, succeeded, value or message, error code]`.
   */
  constructor(
    readonly onReady: () => void,
    readonly onResult: (result: readonly unknown[]) => void,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return customFunctionsClass;
  }
}

const customFunctionsClass = describeClass<CustomFunctions>('CustomFunctions', {
  methods: {
    _setOsfControlContainerReadyForCustomFunctions: ({ onReady }) => onReady(),
    _getEnabledFeatures: () => enabledFeatures,
    setInvocationArrayResults: ({ onResult }, args) =>
      args.list(0).forEach((result) => onResult(result as readonly unknown[])),
  },
});
