import { dismissShown, getShown, subscribeToShown } from './shown';
import type { PaneWork } from './jobs/PaneWork';

/**
 * Lets only the newest message stand, whether a ribbon button or the pane has it: what the pane told last is out of date
 * once a ribbon button has done something, and a ribbon button's problem is once the pane begins new work.
 * Returns how to stop.
 */
export function keepNewestMessage(work: PaneWork): () => void {
  const stops = [
    subscribeToShown(() => {
      if (getShown().kind !== 'nothing') {
        work.dismiss();
      }
    }),
    work.subscribe(() => {
      if (work.getState().progress !== undefined && getShown().kind === 'problem') {
        dismissShown();
      }
    }),
  ];
  return () => stops.forEach((stop) => stop());
}
