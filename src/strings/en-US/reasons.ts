import type { UnfitReason } from '../../archive/unfitReason';
import type { UnclassifiedReason } from '../../usecases/reclassify';

/** Why a value of the source list does not fit its field. */
export const unfitReasons: Readonly<Record<UnfitReason, string>> = {
  notANumber: 'not a number',
  negative: 'negative',
  notAShare: 'not a share between 0 and 100 %',
  notAProbability: 'neither a share nor high, medium or low',
  notADate: 'not a date',
  noSuchDay: 'no such day',
  ambiguousDate: 'day and month could be swapped',
  shortYear: 'the year has only two digits',
  swappedDate: 'Excel may have swapped day and month when the file was opened before',
  ambiguousNumber: 'point or comma could be the decimal sign',
  notAWholeNumber: 'not a whole number',
  unknownChoice: 'not one of the choices',
  errorValue: 'an error of the sheet',
  duplicateNumber: 'occurs twice; a new customer number was given',
  digitsLost: 'digits already lost in the sheet',
  shortened: 'Excel has shortened it to something like 1.23E+11',
  leadingZerosLost: 'zeros at the beginning seem to be lost',
};

/** Why a customer could not be classified; `field` is the header of the column at fault. */
export const unclassifiedReasons: Readonly<Record<UnclassifiedReason, (field: string) => string>> = {
  missing: (field) => `${field} is missing`,
  notANumber: (field) => `${field} is not a number`,
  negative: (field) => `${field} is negative`,
  notAShare: (field) => `${field} is not between 0 and 100 %`,
  notAProbability: (field) => `${field} is neither a share nor high, medium or low`,
  errorValue: (field) => `${field} shows an error`,
  notCalculatedYet: (field) => `${field} is not calculated yet`,
};

/** Stands for the header where the reason names no field. */
export const someValue: string = 'A value';
