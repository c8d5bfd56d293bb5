import type { KeyPress } from './Shortcuts';

/** Numbers of office.js for what happens inside the pane that concerns its host. */
const HostAction = {
  ctrlF6: 5,
  ctrlShiftF6: 6,
  tabExit: 13,
  tabExitBackwards: 14,
  escape: 15,
  keyPressed: 39,
} as const;

const leavingActions: readonly unknown[] = [
  HostAction.ctrlF6,
  HostAction.ctrlShiftF6,
  HostAction.tabExit,
  HostAction.tabExitBackwards,
  HostAction.escape,
];

export interface HostActionListener {
  keyPressed(press: KeyPress): void;
  /** The focus goes back to the workbook. */
  paneLeft(): void;
}

/** Tells the listener of keys in the pane; loading, focus and the like concern nobody here. */
export function readHostAction(data: unknown, listener: HostActionListener): void {
  const [, action, details] = Array.isArray(data) ? (data as readonly unknown[]) : [];
  if (action === HostAction.keyPressed) listener.keyPressed(details as KeyPress);
  else if (leavingActions.includes(action)) listener.paneLeft();
}
