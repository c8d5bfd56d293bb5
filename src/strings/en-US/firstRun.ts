export const firstRun = {
  title: 'Keep your customers in one archive',
  introduction:
    'Turn this workbook into a customer archive: one table for every customer, ranked by expected value and coloured A, B, C.',
  choices: 'How do you want to start?',
  fromSheet: (sheet: string) => `Create from “${sheet}”`,
  fromSheetHint: 'You check every column first. Your sheet stays as it is.',
  noList: (sheet: string) => `There is no list on “${sheet}”. To start from a list, open its sheet first.`,
  empty: 'Start with an empty archive',
  emptyHint: 'Adds the sheets; you fill in the customers.',
  sample: 'Try it with sample data',
  sampleHint: 'Twelve invented customers to play with.',
  language: 'Archive language',
  currency: 'Currency',
  usualCurrencies: 'Usual',
  otherCurrencies: 'All others',
};
