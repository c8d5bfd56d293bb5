import type { ViewId } from './navigationContext';

export function tabOf(view: ViewId): string {
  return `tab-${view}`;
}

export function panelOf(view: ViewId): string {
  return `view-${view}`;
}
