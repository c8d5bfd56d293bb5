import type { HostFault } from '../protocol/hostOptions';
import type { WorkbenchStrings } from './strings';

/** What the host found fault with, as a sentence for the status line. */
export function describeFault(fault: HostFault, strings: WorkbenchStrings): string {
  switch (fault.kind) {
    case 'memberUnknown':
      return strings.memberUnknown(fault.message);
    case 'batchFailed':
      return strings.batchFailed(fault.message);
    case 'frameMessageRefused':
      return strings.frameMessageRefused(fault.message);
    case 'hostFailed':
      return strings.failed(fault.message);
  }
}
