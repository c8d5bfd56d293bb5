import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { Finding, RuleReport } from '../../usecases/archiveCheck';
import { usePane } from '../paneContext';
import { FindingList } from './FindingList';
import { isFixable } from './isFixable';

const useStyles = makeStyles({
  // The header's own padding would push the names of the groups out of line with the heading.
  groups: { margin: '0 -12px' },
  fixable: { display: 'block', color: tokens.colorNeutralForeground3 },
});

export interface RuleSectionsProps {
  readonly rules: readonly RuleReport[];
  readonly archiveLanguage: Language;
  readonly onFix: (finding: Finding) => void;
}

/** The findings by rule, the first rule open. */
export function RuleSections({ rules, archiveLanguage, onFix }: RuleSectionsProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { check } = strings;
  return (
    <Accordion
      multiple
      collapsible
      defaultOpenItems={rules.slice(0, 1).map(({ rule }) => rule)}
      className={styles.groups}
    >
      {rules.map(({ rule, count, findings }) => {
        const name = check.rules[rule].name(formats.count(count));
        const fixes = findings.filter(isFixable).length;
        return (
          <AccordionItem key={rule} value={rule}>
            <AccordionHeader as="h2">
              <span>
                {name}
                {fixes > 0 && <Caption1 className={styles.fixable}>{check.fixable(formats.count(fixes))}</Caption1>}
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <Caption1>{check.rules[rule].hint}</Caption1>
              <FindingList label={name} findings={findings} archiveLanguage={archiveLanguage} onFix={onFix} />
              {count > findings.length && <Caption1>{check.onlyFirst(formats.count(findings.length))}</Caption1>}
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}
