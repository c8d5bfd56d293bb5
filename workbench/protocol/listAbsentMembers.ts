import memberSets from '../richapi/memberSets.json';
import type { HostProfile } from './hostProfile';
import { isSetSupported } from './isSetSupported';

/** `Class.member` of everything that came with a requirement set which the imitated Excel does not have. */
export function listAbsentMembers(profile: HostProfile): ReadonlySet<string> {
  return new Set(
    Object.entries(memberSets)
      .filter(([set]) => !isSetSupported(profile, ...(set.split(' ') as [string, string])))
      .flatMap(([, classes]) => Object.entries(classes))
      .flatMap(([name, members]) => members.split(' ').map((member) => `${name}.${member}`)),
  );
}
