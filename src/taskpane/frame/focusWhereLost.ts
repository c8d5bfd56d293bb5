/**
 * A ref that moves the focus to its element when it appears, but only if the focus was lost: the button that the user
 * pressed went away with its screen or is inert while its work runs, and the keyboard would otherwise begin at the top
 * of the pane. Focus that stands somewhere, in the pane or in the sheet, is left there.
 */
export function focusWhereLost(element: HTMLElement | null): void {
  if (element !== null && document.hasFocus() && isFocusLost()) {
    element.focus();
  }
}

function isFocusLost(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || focused.closest('[inert]') !== null;
}
