import { IContextService } from '@univerjs/core';
import { DISABLE_AUTO_FOCUS_KEY } from '@univerjs/ui';
import type { UniverHost } from './univerHost';

/**
 * Univer takes the keyboard whenever the selection changes, also when the add-in selects a row while a person types in
 * its pane. It may have it from the moment that person goes to the grid until they go elsewhere, as in Excel.
 */
export function keepFocusInPane(container: HTMLElement, host: UniverHost): void {
  const context = host.injector.get(IContextService);
  const letGridTakeFocus = (isAllowed: boolean): void => context.setContextValue(DISABLE_AUTO_FOCUS_KEY, !isAllowed);
  letGridTakeFocus(false);
  container.addEventListener('pointerdown', () => letGridTakeFocus(true), true);
  container.addEventListener('focusin', () => letGridTakeFocus(true));
  // The page's window loses the focus to the pane, which is a frame with a window of its own.
  const leave = (): void => letGridTakeFocus(false);
  window.addEventListener('blur', leave);
  host.univer.onDispose(() => window.removeEventListener('blur', leave));
}
