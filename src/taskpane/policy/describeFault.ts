import type { PolicyFault } from '../../usecases/policy/policyFault';
import type { PolicyValue } from '../../usecases/policy/policyView';
import type { Strings } from '../../strings/strings';
import type { Formats } from '../createFormats';
import { showPolicyValue } from './policyInput';

/** What is wrong with a value, in words that say what to do. */
export function describeFault(fault: PolicyFault, value: PolicyValue, strings: Strings, formats: Formats): string {
  const { faults } = strings.policy;
  const show = (number: number): string => showPolicyValue(value, number, formats);
  switch (fault.reason) {
    case 'outOfRange':
      return value.most === undefined
        ? faults.below(show(value.least ?? 0))
        : faults.outOfRange(show(value.least ?? 0), show(value.most));
    case 'wrongSum':
      return faults.wrongSum(show(fault.sum ?? 0), show(value.kind === 'share' ? 1 : 100));
    case 'wrongEnd':
      return value.table === 'tierSchemes' ? faults.wrongEndTiers : faults.wrongEndBands;
    case 'notANumber':
    case 'notWhole':
    case 'notRising':
    case 'notFalling':
    case 'unusable':
      return faults[fault.reason];
  }
}
