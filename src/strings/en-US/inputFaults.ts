import type { InputFaultReason } from '../../usecases/recordEditing';

/** Why an input cannot be saved, beside the input. */
export const inputFaults: Readonly<Record<InputFaultReason, string>> = {
  notANumber: 'Enter a number, such as 1200 or 3.5万.',
  negative: 'Enter a number that is not below zero.',
  notAShare: 'Enter a share between 0 and 100 %, such as 30 %.',
  notAProbability: 'Enter a share between 0 and 100 %, or high, medium or low.',
  notADate: 'Enter a date, such as 2026-11-22.',
  noSuchDay: 'There is no such day. Check day and month.',
  ambiguousDate: 'Day and month could be swapped. Enter the date as 2026-11-22.',
  notAWholeNumber: 'Enter a whole number.',
  unknownChoice: 'Choose one of the values in the list.',
  errorValue: 'This is an error of the sheet, not a value. Enter the value itself.',
  duplicateNumber: 'Another record has this number. Enter one that is free.',
  digitsLost: 'Excel keeps 15 digits of a number. Enter it shorter.',
  required: 'Fill this in: a record is not complete without it.',
  unknownReference: 'No record has this number. Choose one that is in the archive.',
  supplyCycle: 'The customer would be supplied through itself. Choose another dealer.',
  computed: 'This is worked out by a formula. Change the values that it comes from.',
  noColumn: 'The archive has no column for this. Upgrade or repair the archive first.',
};
