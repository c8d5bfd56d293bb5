import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { HostClass } from '../../workbench/richapi/HostClass';
import { describedClasses } from '../../workbench/richapi/HostClass';

const load = createRequire(__filename);
const folder = path.join(__dirname, '../../workbench/objects');

/** Every class that the workbench declares, by name; one that is declared for several places counts as one. */
export function readHostClasses(): ReadonlyMap<string, readonly HostClass[]> {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ts')) load(path.join(folder, file));
  }
  const byName = new Map<string, HostClass[]>();
  for (const hostClass of describedClasses) {
    byName.set(hostClass.name, [...(byName.get(hostClass.name) ?? []), hostClass]);
  }
  return byName;
}
