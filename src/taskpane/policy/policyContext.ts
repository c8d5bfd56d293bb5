import { createContext, useContext } from 'react';
import type { CellValue } from '../../archive/cellValue';
import type { PolicyDraft } from '../../usecases/policy/policyDraft';
import type { PolicyFault } from '../../usecases/policy/policyFault';
import type { PolicyValue, PolicyValueId } from '../../usecases/policy/policyView';

/** The draft that the page is about, and how its values are changed. */
export interface DraftEditing {
  readonly values: readonly PolicyValue[];
  readonly draft: PolicyDraft;
  readonly faults: readonly PolicyFault[];
  /** Tries values out; one that is what the Settings say already is no change any more. */
  readonly change: (changes: ReadonlyMap<PolicyValueId, CellValue>) => void;
}

export const policyContext = createContext<DraftEditing | undefined>(undefined);

export function useDraftEditing(): DraftEditing {
  const editing = useContext(policyContext);
  if (editing === undefined) {
    throw new Error('A value of the policy was drawn outside the policy page.');
  }
  return editing;
}

/** What a value is in the draft. */
export function draftedValue({ draft }: Pick<DraftEditing, 'draft'>, value: PolicyValue): CellValue {
  return draft.get(value.id) ?? value.value;
}
