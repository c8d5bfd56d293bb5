import type { HostProfile } from './hostProfile';

/**
 * As `Office.context.requirements.isSetSupported` answers in a host: the set is there and not older than asked.
 * @param version `1.10` is later than `1.9`.
 */
export function isSetSupported({ requirementSets }: HostProfile, name: string, version = '1.0'): boolean {
  const asked = name.toLowerCase();
  const known = Object.entries(requirementSets).find(([set]) => set.toLowerCase() === asked)?.[1];
  return known !== undefined && compareVersions(known, version) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
