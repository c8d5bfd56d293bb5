import type { HyperlinkTarget } from '../../engine/Hyperlinks';

const openedKinds: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The address to open for a link that leads outside; `undefined` for files, scripts and whatever is no address. */
export function openableAddress({ address, documentReference }: HyperlinkTarget): string | undefined {
  if (address === undefined) return undefined;
  const whole = documentReference === undefined ? address : `${address}#${documentReference}`;
  const spelledOut = /^www\./i.test(whole) ? `https://${whole}` : whole;
  return URL.canParse(spelledOut) && openedKinds.has(new URL(spelledOut).protocol) ? spelledOut : undefined;
}
