/** Keeping personal facts of contacts, which is off until somebody asks for it. */
export const personalFacts = {
  title: 'Personal facts',
  looking: 'Looking for the table',
  introduction:
    'Education, family, interests and habits of a contact help to know a person. They are also personal data that the law ' +
    'protects, so the archive keeps them only if you ask for it, on a sheet of their own.',
  rules: 'If you keep them:',
  listed: [
    'Note only what you need for the purpose, and write the purpose beside it (GDPR article 5, PIPL article 6).',
    'Give each fact a date until which it is kept, the shortest that does. “Check the archive” lists what is past it (PIPL article 19).',
    'A person may ask what is noted about them, and have it corrected or deleted.',
    'Faith, health, politics and the like do not belong here.',
    'Copies of a file that you issue leave personal facts out.',
  ],
  isOff: 'The archive keeps no personal facts.',
  isOn: (sheet: string) => `Personal facts stand on the sheet “${sheet}”.`,
  needsUpgrade: 'Personal facts belong to contacts, which this archive does not have yet. Upgrade it first.',
  add: 'Add the table',
  adding: 'Adding the table',
  added: 'The table of personal facts is there.',
  remove: 'Take the table away',
  removing: 'Taking the table away',
  removed: 'The table of personal facts is gone.',
  onlyEmpty: 'It can be taken away while it is empty.',
};
