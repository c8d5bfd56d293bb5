import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Caption1,
  Checkbox,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { OfferedColumn, OfferedTable } from '../../usecases/issueCopy/copyIssuing';
import { usePane } from '../paneContext';
import { columnKey, columnName, groupColumns, type ColumnGroup } from './columnGroups';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  accordion: { margin: '0 -8px' },
  header: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  count: { color: tokens.colorNeutralForeground3 },
  column: { display: 'flex', alignItems: 'center', flexWrap: 'wrap' },
});

export interface CopyColumnsProps {
  readonly tables: readonly OfferedTable[];
  readonly chosen: ReadonlySet<string>;
  readonly archiveLanguage: Language;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** The columns that go along, in the groups of the sheet; what stays here by itself stands below, and says why. */
export function CopyColumns({ tables, chosen, archiveLanguage, onChange }: CopyColumnsProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const headingId = useId();
  const change = (keys: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen);
    keys.forEach((key) => (isChosen ? next.add(key) : next.delete(key)));
    onChange(next);
  };
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {strings.copies.columns}
      </h2>
      <Accordion multiple collapsible className={styles.accordion}>
        {groupColumns(tables, archiveLanguage).map((group) => (
          <AccordionItem key={group.id} value={group.id}>
            <AccordionHeader size="small" as="h3">
              <span className={styles.header}>
                {group.name ?? strings.copies.ownColumns}
                <Caption1 className={styles.count}>
                  {strings.copies.chosenOf(
                    formats.count(keysOf(group, group.columns).filter((key) => chosen.has(key)).length),
                    formats.count(group.columns.length),
                  )}
                </Caption1>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <GroupColumns group={group} chosen={chosen} archiveLanguage={archiveLanguage} onChange={change} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

interface GroupColumnsProps {
  readonly group: ColumnGroup;
  readonly chosen: ReadonlySet<string>;
  readonly archiveLanguage: Language;
  readonly onChange: (keys: readonly string[], isChosen: boolean) => void;
}

function GroupColumns({ group, chosen, archiveLanguage, onChange }: GroupColumnsProps): ReactNode {
  const styles = useStyles();
  const { copies } = usePane().strings;
  const open = group.columns.filter(({ confidence }) => confidence === 'open');
  const kept = group.columns.filter(({ confidence }) => confidence !== 'open');
  const openKeys = keysOf(group, open);
  const chosenCount = openKeys.filter((key) => chosen.has(key)).length;
  const draw = (column: OfferedColumn): ReactNode => {
    const key = columnKey({ table: group.table, field: column.field });
    return (
      <div key={key} className={styles.column}>
        <Checkbox
          checked={chosen.has(key)}
          label={columnName({ table: group.table, field: column.field }, archiveLanguage)}
          onChange={(_event, data) => onChange([key], data.checked === true)}
        />
        {column.confidence !== 'open' && (
          <Badge appearance="outline" color="informative">
            {copies.confidence[column.confidence]}
          </Badge>
        )}
      </div>
    );
  };
  return (
    <>
      {open.length > 1 && (
        <Checkbox
          checked={chosenCount === 0 ? false : chosenCount === open.length ? true : 'mixed'}
          label={copies.allOpen}
          onChange={(_event, data) => onChange(openKeys, data.checked === true)}
        />
      )}
      {open.map(draw)}
      {kept.length > 0 && <Caption1 block>{copies.staysHere}</Caption1>}
      {kept.map(draw)}
    </>
  );
}

function keysOf({ table }: ColumnGroup, columns: readonly OfferedColumn[]): string[] {
  return columns.map(({ field }) => columnKey({ table, field }));
}
