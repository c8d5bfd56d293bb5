import type { Count } from '../count';

export const common = {
  productName: 'Customer archive',
  nothingLeaves: 'Nothing leaves this workbook.',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  tryAgain: 'Try again',
  loading: 'Loading…',
  looking: 'Looking for the archive in this workbook…',
  stopping: 'Stopping…',
  showMore: (more: Count) => `Show ${more.text} more`,
  andMore: (more: Count) => `and ${more.text} more`,
  phases: {
    reading: 'Reading the workbook',
    deciding: 'Working out the result',
    checking: 'Checking that nothing changed meanwhile',
    writing: 'Writing to the workbook',
    formatting: 'Formatting',
  },
  phaseAt: (phase: string, percent: string) => `${phase}: ${percent}`,
  stoppedBeforeWriting: 'Stopped. Nothing was changed.',
  stoppedWhileWriting: 'Stopped part-way. Run it again to finish.',
  standingSheets: (sheets: string) => `Left half-made, please delete: ${sheets}.`,
};
