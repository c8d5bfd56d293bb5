/** Why a value of a source list does not fit its field. */
export type UnfitReason =
  | 'notANumber'
  | 'negative'
  | 'notAShare'
  | 'notAProbability'
  | 'notADate'
  | 'noSuchDay'
  | 'ambiguousDate'
  | 'notAWholeNumber'
  | 'unknownChoice'
  | 'errorValue'
  | 'duplicateNumber'
  | 'digitsLost';
