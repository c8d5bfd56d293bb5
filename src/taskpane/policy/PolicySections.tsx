import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PolicySection, PolicyValue } from '../../usecases/policy/policyView';
import type { Strings } from '../../strings/strings';
import { usePane } from '../paneContext';
import { draftedValue, useDraftEditing } from './policyContext';
import { PolicyGroup } from './PolicyGroup';

const useStyles = makeStyles({
  // The header's own padding would push the names of the sections out of line with the heading.
  sections: { margin: '0 -12px' },
});

const sections: readonly PolicySection[] = ['tiers', 'evaluation', 'credit', 'loyalty'];

/** In what order the groups of a section stand; a group of the sheet's own, such as a scheme, goes by the part before the slash. */
const groupOrder = [
  'scheme',
  'boundaries',
  'ranking',
  'probability',
  'mark',
  'points',
  'gradeFrom',
  'gradeShares',
  'rewards',
  'bands',
  'scorecard',
  'caps',
  'slowness',
  'overdue',
  'exposure',
  'reviews',
  'cuts',
  'loyaltyPoints',
  'loyaltyRule',
] as const;

/** All values of the policy under the rules that they belong to, each rule to be unfolded. */
export function PolicySections(): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const editing = useDraftEditing();
  const texts = strings.policy;
  return (
    <Accordion multiple collapsible defaultOpenItems={['tiers']} className={styles.sections}>
      {sections.map((section) => {
        const values = editing.values.filter((value) => value.section === section);
        const changed = values.filter(({ id }) => editing.draft.has(id)).length;
        const name = texts.sections[section];
        return (
          <AccordionItem key={section} value={section}>
            <AccordionHeader as="h2">
              {changed === 0 ? name : texts.sectionChanged(name, formats.count(changed))}
            </AccordionHeader>
            <AccordionPanel>
              {groupValues(values, chosenScheme(editing)).map(({ id, group }) => (
                <PolicyGroup key={id} group={group} {...describeGroup(id, strings)} />
              ))}
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}

interface ShownGroup {
  readonly id: string;
  readonly group: readonly PolicyValue[];
}

/** Of the schemes only the one that is chosen is shown: the others touch nobody. */
function groupValues(values: readonly PolicyValue[], scheme: string): readonly ShownGroup[] {
  const groups = new Map<string, PolicyValue[]>();
  for (const value of values) {
    if (value.table === 'tierSchemes' && value.group !== `scheme/${scheme}`) continue;
    const id = value.table === 'tierSchemes' ? 'boundaries' : value.group;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [value]);
    else group.push(value);
  }
  return [...groups].map(([id, group]) => ({ id, group })).sort((one, other) => placeOf(one.id) - placeOf(other.id));
}

function placeOf(id: string): number {
  return groupOrder.findIndex((name) => name === id.split('/')[0]);
}

function chosenScheme(editing: ReturnType<typeof useDraftEditing>): string {
  const scheme = editing.values.find(({ item }) => item === 'scheme');
  return scheme === undefined ? '' : String(draftedValue(editing, scheme)).trim();
}

function describeGroup(id: string, { policy }: Strings): { readonly title: string; readonly hint?: string } {
  const [kind, name = ''] = id.split('/');
  const known = groupOrder.find((each) => each === kind);
  if (known === undefined) return { title: id };
  if (known === 'scorecard') return { title: policy.groups.scorecard(name) };
  return { title: policy.groups[known], ...(known === 'boundaries' && { hint: policy.groups.boundariesHint }) };
}
