import { Body1, Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { CheckReport, Finding } from '../../usecases/archiveCheck';
import { Notice } from '../frame/Notice';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { FixPreview } from './FixPreview';
import { isFixable } from './isFixable';
import { RuleSections } from './RuleSections';
import { withoutFindings } from './withoutFindings';

/** Looks through the archive, lists what is wrong by rule, and puts right what can be put right safely. */
export function Check({ summary, onChanged, onBack }: ArchiveTaskProps): ReactNode {
  const { workbook, work, strings, formats } = usePane();
  const [report, setReport] = useState<CheckReport>();
  const [previewed, setPreviewed] = useState<readonly Finding[]>();
  const hasBegun = useRef(false);
  const texts = strings.check;

  const run = (): void =>
    work.start(texts.checking, async (job) => {
      setPreviewed(undefined);
      setReport(await workbook.check.run(job));
    });

  // It was opened to check; once, also if another view is shown in between.
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    run();
  });

  const fix = (findings: readonly Finding[]): void =>
    work.start(
      texts.applying,
      async (job) => {
        await workbook.apply(await workbook.check.planFixes(findings), job);
        setReport((before) => before && withoutFindings(before, findings));
        setPreviewed(undefined);
        work.tell(texts.applied(formats.count(findings.length)));
        await onChanged();
      },
      // Somebody may have changed the very cells: what is wrong now is found anew.
      run,
    );

  if (previewed !== undefined) {
    return (
      <FixPreview
        key="preview"
        findings={previewed}
        archiveLanguage={summary.language}
        onApply={() => fix(previewed)}
        onCancel={() => setPreviewed(undefined)}
      />
    );
  }

  const found = report?.rules.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const fixable = report?.rules.flatMap(({ findings }) => findings.filter(isFixable)) ?? [];
  return (
    <Screen
      key="report"
      title={texts.title}
      actions={
        <>
          {fixable.length > 0 && (
            <Button appearance="primary" onClick={() => setPreviewed(fixable)}>
              {texts.fixAll(formats.count(fixable.length))}
            </Button>
          )}
          <Button onClick={run}>{report === undefined ? texts.start : texts.again}</Button>
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      {report === undefined && <Body1>{texts.introduction}</Body1>}
      {report !== undefined && found === 0 && (
        <Notice intent="success" text={texts.sound(formats.count(report.recordsChecked))} />
      )}
      {report !== undefined && found > 0 && (
        <>
          <Body1>{texts.found(formats.count(found), formats.count(report.recordsChecked))}</Body1>
          <RuleSections rules={report.rules} archiveLanguage={summary.language} onFix={(finding) => fix([finding])} />
        </>
      )}
    </Screen>
  );
}
