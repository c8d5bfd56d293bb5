import type { CellValue } from '../../archive/cellValue';
import type { PolicyValueId } from './policyView';

/** Values of the policy as they are tried out; one that is not named is as it stands in the Settings sheet. */
export type PolicyDraft = ReadonlyMap<PolicyValueId, CellValue>;
