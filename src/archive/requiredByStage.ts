/**
 * What the file of a customer should not be without in each stage (002), besides the fields that every record must have: how a
 * prospect was found and can be reached, with whom we trade and on what terms, and why a former customer left. What "Check the
 * archive" misses is listed, never demanded.
 */
export const requiredByStage: Readonly<Record<'prospect' | 'existing' | 'former', readonly string[]>> = {
  prospect: ['phone', 'source', 'owner', 'marketPotential'],
  existing: ['kind', 'address', 'phone', 'owner', 'paymentTerms', 'currentBusiness'],
  former: ['closedOn', 'closingReason'],
};
