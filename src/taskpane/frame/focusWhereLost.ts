/**
 * A ref that moves the focus to its element when it appears, but only if the focus was lost: the button that the user
 * pressed went away with its screen, and the keyboard would otherwise begin at the top of the pane. Focus that stands
 * somewhere, in the pane or in the sheet, is left there.
 */
export function focusWhereLost(element: HTMLElement | null): void {
  if (element !== null && document.hasFocus() && document.activeElement === document.body) {
    element.focus();
  }
}
