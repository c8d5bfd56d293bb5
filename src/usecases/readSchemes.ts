import type { CellValue } from '../archive/cellValue';
import { findDefaultScheme } from '../archive/defaultSchemes';
import { isBlank } from '../archive/isBlank';
import { normaliseHeader } from '../archive/normaliseHeader';
import { recogniseChoice } from '../archive/recogniseChoice';
import { rankedByChoices } from '../archive/tables/tierSchemesTable';
import { readNumber } from '../domain/operand';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { SchemeTier, TierScheme } from '../domain/tierScheme';
import { findSchemeProblem } from '../domain/validateTierScheme';

/** The columns of the TierSchemes table, a tier a row. */
export interface SchemeRows {
  readonly schemes: readonly CellValue[];
  readonly rankedBy: readonly CellValue[];
  readonly tiers: readonly CellValue[];
  readonly upTo: readonly CellValue[];
  readonly services: readonly CellValue[];
}

/** What is wrong with the Settings, in the form of a `WorkbookProblem`: its code and its details. */
export interface SettingsProblem {
  readonly code: 'schemeInvalid' | 'settingInvalid';
  /** `scheme`, `fault` and `tier`, or `setting` and `value`. */
  readonly details: Readonly<Record<string, CellValue>>;
}

/**
 * Reads the scheme of that name from the rows of the TierSchemes table; without a name, the first one there. A row without a
 * scheme's name belongs to the scheme above it. A default scheme is known even if its rows were deleted.
 */
export function readScheme(rows: SchemeRows, name: string): Outcome<TierScheme, SettingsProblem> {
  const groups = groupSchemeRows(rows);
  const wanted = normaliseHeader(name);
  const group = name === '' ? groups[0] : groups.find((each) => normaliseHeader(each.name) === wanted);
  if (group === undefined) {
    const scheme = findDefaultScheme(name);
    return scheme === undefined ? blame(name, 'unknownScheme', '') : succeed(scheme);
  }
  const rankedByTexts = group.rows.map((row) => rows.rankedBy[row] ?? '').filter((text) => !isBlank(text));
  const rankedBy = rankedByChoices.find(
    ({ id }) => id === recogniseChoice(rankedByChoices, String(rankedByTexts[0] ?? ''))?.id,
  );
  if (rankedBy === undefined) return blame(group.name, 'rankedByUnknown', '');
  const tiers = group.rows.map((row) => readTier(rows, row));
  const problem = findSchemeProblem(tiers);
  if (problem !== undefined) return blame(group.name, problem.fault, problem.tier);
  return succeed({ name: group.name, rankedBy: rankedBy.id, tiers });
}

interface SchemeGroup {
  readonly name: string;
  readonly rows: number[];
}

/** The rows of each scheme, by its name; a row without one belongs to the scheme above it. */
export function groupSchemeRows({ schemes, tiers, upTo }: SchemeRows): readonly SchemeGroup[] {
  const groups: SchemeGroup[] = [];
  let current: SchemeGroup | undefined;
  schemes.forEach((cell, row) => {
    if ([cell, tiers[row] ?? '', upTo[row] ?? ''].every(isBlank)) return;
    const name = String(cell).trim();
    if (name !== '' && name !== current?.name) {
      current = groups.find((group) => group.name === name);
      if (current === undefined) groups.push((current = { name, rows: [] }));
    }
    current?.rows.push(row);
  });
  return groups;
}

/** A share that is no number becomes NaN, which the check of the scheme refuses with the name of the tier. */
function readTier(rows: SchemeRows, row: number): SchemeTier {
  const upTo = readNumber(rows.upTo[row]);
  const service = String(rows.services[row] ?? '').trim();
  return {
    tier: String(rows.tiers[row] ?? '').trim(),
    upTo: upTo.ok ? upTo.value : Number.NaN,
    ...(service !== '' && { service }),
  };
}

function blame(scheme: string, fault: string, tier: string): Outcome<never, SettingsProblem> {
  return fail({ code: 'schemeInvalid', details: { scheme, fault, tier } });
}
