/** The further things to do with the archive, on the archive's own view. */
export const archiveTasks = {
  heading: 'More to do',
  import: {
    name: 'Import a list',
    hint: 'From a sheet, an Excel or CSV file, or the clipboard. Nothing is doubled or lost.',
  },
  evaluate: {
    name: 'Evaluate customers',
    hint: 'Score a year: performance, attitude, credit, information. Who passed, what is missing, which reward.',
  },
  credit: {
    name: 'Credit check',
    hint: 'Who is overdue or over the limit, reviews with rating and limit, and whether you may sell.',
  },
  portfolio: {
    name: 'Portfolio: volume, loyalty, importance',
    hint: 'Whom to cherish, watch, raise and weed out; who is worth more of your time, and who less.',
  },
  policy: {
    name: 'Policy: what if?',
    hint: 'Try out boundaries, weights and marks: see who changes before anything counts.',
  },
  upgrade: { name: 'Upgrade the archive', hint: 'Adds the new tables and columns. Nothing you have is changed.' },
  check: {
    name: 'Check the archive',
    hint: 'Finds wrong, missing, doubled and outdated entries, and fixes what is safe to fix.',
  },
  print: { name: 'Print customer cards', hint: 'One card or many, on A4 or A5, and blank survey forms.' },
  changes: { name: 'Changes', hint: 'Who changed what, when and why.' },
  personalFacts: {
    name: 'Personal facts',
    hint: 'Education, family, interests: off until you need them, each with a purpose and an end date.',
  },
  issueCopy: {
    name: 'Issue a copy',
    hint: 'Chosen customers and columns as a file for somebody outside, entered in Loans.',
  },
  mergeCustomers: {
    name: 'Merge two customers',
    hint: 'For one that stands there twice: everything of the one follows to the other.',
  },
  personData: {
    name: 'One person’s data',
    hint: 'All that is stored about somebody: give it out, or erase it on request.',
  },
  freeze: {
    name: 'Freeze to values',
    hint: 'For colleagues without the add-in; the formulas come back with one button.',
  },
  restoreFormulas: { name: 'Back to formulas', hint: 'Ends the freeze: expected values follow changes again.' },
  author: { name: 'Your name', hint: 'Under which your changes are logged.' },
};
