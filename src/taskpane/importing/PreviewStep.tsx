import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportDecision } from '../../usecases/importList/listImport';
import { usePane } from '../paneContext';
import { CountTable } from './CountTable';
import { ImportedChanges } from './ImportedChanges';
import { ImportScreen } from './ImportScreen';
import { useImport } from './importContext';
import { MissingValuesNotice } from './MissingValuesNotice';
import { RejectedRows } from './RejectedRows';
import { summariseCounts } from './summariseCounts';
import { useApplying } from './useApplying';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: '0 0 4px', overflowWrap: 'anywhere' },
  hint: { display: 'block', marginBottom: '8px', color: tokens.colorNeutralForeground3 },
});

/** What the import would do, counted and cell by cell, before anything is written. */
export function PreviewStep(): ReactNode {
  const { decision } = useImport().state;
  return decision === undefined ? null : <Preview decision={decision} />;
}

function Preview({ decision }: { readonly decision: ImportDecision }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { state } = useImport();
  const apply = useApplying();
  const texts = strings.importPreview;
  const { changes, rejected, counts, missing, plan } = decision;
  const { added, changed } = summariseCounts(counts);
  const name =
    added.length > 0 || changed > 0
      ? texts.importNow(
          added.map(({ table, records }) => strings.importing.records(table, formats.count(records))),
          formats.count(changed),
        )
      : texts.listRejected(formats.count(rejected.length));
  const isEmpty = added.length === 0 && changed === 0;
  const rejectedSheet = plan.addedSheets?.[0]?.name;
  return (
    <ImportScreen
      title={texts.heading}
      {...((!isEmpty || rejectedSheet !== undefined) && {
        primary: (
          <Button appearance="primary" onClick={apply}>
            {name}
          </Button>
        ),
      })}
    >
      <Body1>{isEmpty ? texts[nameNothing(decision)] : texts.nothingYet}</Body1>
      <CountTable counts={counts} />
      <MissingValuesNotice missing={missing} />
      {rejected.length > 0 && (
        <section aria-labelledby="import-rejected">
          <h2 id="import-rejected" className={styles.heading}>
            {texts.rejectedTitle(formats.count(rejected.length))}
          </h2>
          {rejectedSheet !== undefined && (
            <Caption1 className={styles.hint}>{texts.rejectedHint(rejectedSheet)}</Caption1>
          )}
          <RejectedRows rejected={rejected} source={state.table?.source} />
        </section>
      )}
      {changes.length > 0 && (
        <section aria-labelledby="import-changes">
          <h2 id="import-changes" className={styles.heading}>
            {texts.changes(formats.count(changes.length))}
          </h2>
          <ImportedChanges changes={changes} />
        </section>
      )}
    </ImportScreen>
  );
}

/** Why there is nothing to import: all is there already, nothing fits, or the one for some and the other for the rest. */
function nameNothing({ counts, rejected }: ImportDecision): 'nothing' | 'nothingFits' | 'nothingElse' {
  if (rejected.length === 0) return 'nothing';
  return counts.some(({ unchanged }) => unchanged > 0) ? 'nothingElse' : 'nothingFits';
}
