/** In whose name changes are logged. */
export const author = {
  title: 'Your name',
  label: 'Your name',
  hint: 'Written into the change log beside what you change. It stays on this computer and is asked for only once.',
  ask: 'Who is working here? Your name is written into the change log beside what you change.',
  give: 'Give your name',
  save: 'Save name',
  saved: (name: string) => `From now on changes are logged as ${name}.`,
  cleared: 'From now on changes are logged without a name.',
  privacy:
    'Everybody who gets the workbook can read the name in the sheet “Change log”. Leave it empty to be logged as an unnamed user.',
};
