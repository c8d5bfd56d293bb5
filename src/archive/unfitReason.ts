/** Why a value of a source list does not fit its field. */
export type UnfitReason =
  | 'notANumber'
  | 'negative'
  | 'tooGreat'
  | 'notAShare'
  | 'notAProbability'
  | 'notADate'
  | 'noSuchDay'
  | 'ambiguousDate'
  /** The year has two digits. */
  | 'shortYear'
  /** A program that opened the file before has read days as months, as far as it could: the others of the column show it. */
  | 'swappedDate'
  /** `1.234` where nothing says which sign divides the whole part from the rest. */
  | 'ambiguousNumber'
  /** Names another currency than most of its column. */
  | 'mixedCurrency'
  | 'notAWholeNumber'
  | 'unknownChoice'
  | 'errorValue'
  | 'duplicateNumber'
  /** More digits than a spreadsheet holds: the last ones have become zeros. */
  | 'digitsLost'
  /** `1.23E+11`, of a number that was longer. */
  | 'shortened'
  /** Shorter than the others of its column, which have a fixed length. */
  | 'leadingZerosLost';
