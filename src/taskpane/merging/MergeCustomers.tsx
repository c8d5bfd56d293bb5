import { Body1, Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { RecordKey } from '../../archive/plan';
import { usuallyTaken } from '../../usecases/mergeCustomers/compareCustomers';
import type { MergeComparison, MergeDecision } from '../../usecases/mergeCustomers/customerMerging';
import { nameOf } from '../card/nameOf';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { CustomerChoice } from './CustomerChoice';
import { MergeFields } from './MergeFields';
import { MergePreview } from './MergePreview';
import { useMerging } from './useMerging';

/** Makes one customer of two: chosen, compared field by field, previewed, written, undone in one step. */
export function MergeCustomers({ summary, customer, other, onChanged, onBack }: ArchiveTaskProps): ReactNode {
  const { workbook, work, strings } = usePane();
  const texts = strings.merging;
  const [kept, setKept] = useState(customer);
  /** What the kept one is called in the question; its number where only that is known. */
  const [keptName, setKeptName] = useState(customer ?? '');
  const [comparison, setComparison] = useState<MergeComparison>();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [decision, setDecision] = useState<MergeDecision>();

  const compare = useCallback(
    (one: RecordKey, two: RecordKey): void =>
      work.start(texts.comparing, async () => {
        const compared = await workbook.merging.compare(one, two);
        setDecision(undefined);
        setComparison(compared);
        setTaken(new Set(usuallyTaken(compared)));
      }),
    [texts, work, workbook],
  );

  // Both are known already where a finding of the check led here.
  useEffect(() => {
    if (customer !== undefined && other !== undefined) compare(customer, other);
  }, [customer, other, compare]);

  const { decide, apply } = useMerging({ compare, setDecision, onChanged, onDone: onBack });
  const chooseAnother = (): void => {
    setKept(undefined);
    setComparison(undefined);
  };

  if (comparison === undefined) {
    return (
      <Screen key="choose" title={texts.title} actions={<Button onClick={onBack}>{strings.common.back}</Button>}>
        <Body1>{texts.introduction}</Body1>
        {kept === undefined ? (
          <CustomerChoice
            key="kept"
            label={texts.chooseKept}
            onChoose={(record, name) => {
              setKept(record);
              setKeptName(name);
            }}
          />
        ) : (
          <CustomerChoice
            key="other"
            label={texts.chooseOther(keptName)}
            without={kept}
            onChoose={(record) => compare(kept, record)}
          />
        )}
      </Screen>
    );
  }
  const names = [nameOf(comparison.kept), nameOf(comparison.other)] as const;
  if (decision !== undefined) {
    return (
      <Screen
        key="preview"
        title={texts.previewTitle(names[1], names[0])}
        actions={
          <>
            <Button appearance="primary" onClick={() => apply(comparison, decision)}>
              {texts.apply}
            </Button>
            <Button onClick={() => setDecision(undefined)}>{strings.common.back}</Button>
          </>
        }
      >
        <MergePreview comparison={comparison} decision={decision} taken={taken} archiveLanguage={summary.language} />
      </Screen>
    );
  }
  return (
    <Screen
      key="compare"
      title={texts.compareTitle(...names)}
      actions={
        <>
          <Button appearance="primary" onClick={() => decide(comparison, taken)}>
            {texts.preview}
          </Button>
          <Button onClick={() => compare(comparison.other.record, comparison.kept.record)}>{texts.swap}</Button>
          <Button onClick={chooseAnother}>{texts.chooseAnother}</Button>
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      <MergeFields
        comparison={comparison}
        taken={taken}
        archiveLanguage={summary.language}
        onTake={(field, isTaken) =>
          setTaken((before) => new Set(isTaken ? [...before, field] : [...before].filter((each) => each !== field)))
        }
      />
    </Screen>
  );
}
