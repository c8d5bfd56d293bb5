import type { ClassCoverage } from './compareClasses';

/** The generated part of GAPS.md, written as Prettier would format it. */
export function describeCoverage(coverage: readonly ClassCoverage[]): string {
  const present = coverage.filter(({ implemented, storedOnly }) => implemented.length + storedOnly.length > 0);
  const wanting = coverage.filter(({ implemented, storedOnly }) => implemented.length + storedOnly.length === 0);
  return [
    summarize(coverage),
    '',
    '### How members differ from Excel',
    '',
    ...list(
      present.flatMap(({ name, differs }) =>
        Object.entries(differs).map(([member, how]) => `\`${name}.${member}\`: ${how}`),
      ),
    ),
    '',
    '### Stored only',
    '',
    'Remembered and answered; nothing else in the workbook changes by them.',
    '',
    ...list(present.flatMap(({ name, storedOnly }) => membersOf(name, storedOnly))),
    '',
    '### Absent members of classes that exist',
    '',
    ...list(present.flatMap(({ name, absent }) => membersOf(name, absent))),
    '',
    '### Absent classes',
    '',
    wanting.map(({ name }) => `\`${name}\``).join(', '),
    '',
  ].join('\n');
}

function summarize(coverage: readonly ClassCoverage[]): string {
  const count = (pick: (one: ClassCoverage) => readonly string[]): number =>
    coverage.reduce((sum, one) => sum + pick(one).length, 0);
  const implemented = count((one) => one.implemented);
  const storedOnly = count((one) => one.storedOnly);
  const absent = count((one) => one.absent);
  return (
    `Of ${implemented + storedOnly + absent} documented members of ${coverage.length} classes of the installed ` +
    `office.js, ${implemented} are implemented, ${storedOnly} are stored only, ${absent} are absent.`
  );
}

function membersOf(name: string, members: readonly string[]): readonly string[] {
  return members.length === 0 ? [] : [`\`${name}\`: ${members.map((member) => `\`${member}\``).join(', ')}`];
}

function list(entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? ['- none'] : entries.map((entry) => `- ${entry}`);
}
