import { useSyncExternalStore } from 'react';
import { isDarkColour } from './isDarkColour';

const query = '(prefers-color-scheme: dark)';

/**
 * Whether the pane is drawn dark: as Office is, where it says so, else as the system is.
 *
 * @param officeBackground `bodyBackgroundColor` of Office's theme; absent on hosts without themes.
 */
export function useIsDark(officeBackground: string | undefined): boolean {
  const isSystemDark = useSyncExternalStore(subscribeToSystem, readSystem);
  const isOfficeDark = officeBackground === undefined ? undefined : isDarkColour(officeBackground);
  return isOfficeDark ?? isSystemDark;
}

function readSystem(): boolean {
  return window.matchMedia(query).matches;
}

function subscribeToSystem(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
