import sparticuz from '@sparticuz/chromium';

/**
 * Unpacks the Chromium of the npm package into the system's folder for temporary files, unless it is there.
 * @returns the path of the program
 */
export function unpackChromium(): Promise<string> {
  return sparticuz.executablePath();
}
