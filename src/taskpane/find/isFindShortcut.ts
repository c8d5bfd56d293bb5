/** Ctrl+Shift+F, on a Mac Cmd+Shift+F: finds a customer wherever in the pane one is. The sheet has its own Ctrl+F. */
export function isFindShortcut({ ctrlKey, metaKey, shiftKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && shiftKey && key.toLowerCase() === 'f';
}
