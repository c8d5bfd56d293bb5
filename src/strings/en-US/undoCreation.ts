export const undoCreation = {
  title: 'Undo creating the archive?',
  sheets: 'These sheets will be deleted, unless something was changed in them since:',
  othersStay: 'All other sheets stay as they are, and you can create the archive again.',
  isFinal: 'Excel cannot bring these sheets back: Ctrl+Z does not undo this, nor anything done before.',
  confirm: 'Delete these sheets',
};
