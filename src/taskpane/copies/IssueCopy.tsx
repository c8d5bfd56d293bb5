import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { RecordKey } from '../../archive/plan';
import { confidenceOf } from '../../usecases/issueCopy/confidence';
import type { CopiedCustomers, CopyDecision, CopyFile, CopyOrder } from '../../usecases/issueCopy/copyIssuing';
import type { CopyFault } from '../../usecases/issueCopy/readCopyInputs';
import { Notice } from '../frame/Notice';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { chooseOpenColumns, listChosen } from './columnGroups';
import { CopyForm, type CopyDraft, type CopySubject } from './CopyForm';
import { CopyPreview } from './CopyPreview';
import { CopyReady } from './CopyReady';
import { useCopyOffer } from './useCopyOffer';

type Prepared = Extract<CopyDecision, { kind: 'ready' }>;

/** A copy of customers' files for somebody outside: chosen, shown, entered in the register, saved (002). */
export function IssueCopy({ summary, customer, found = [], onChanged, onBack }: ArchiveTaskProps): ReactNode {
  const { workbook, work, strings } = usePane();
  const texts = strings.copies;
  const offered = useCopyOffer(customer);
  const [typed, setTyped] = useState<Partial<CopyDraft>>({});
  const [faults, setFaults] = useState<readonly CopyFault[]>([]);
  const [prepared, setPrepared] = useState<Prepared>();
  const [files, setFiles] = useState<readonly CopyFile[]>();

  const tables = offered.offer?.tables ?? [];
  const draft: CopyDraft = {
    subject: usualSubject(customer, found),
    chosen: chooseOpenColumns(tables),
    format: 'xlsx',
    inputs: { recipient: '', purpose: '', dueBack: '', reason: '' },
    ...typed,
  };
  const columns = listChosen(tables, draft.chosen);
  const order: CopyOrder = {
    customers: toCustomers(draft.subject, offered.selected?.record ?? customer, found),
    columns,
    format: draft.format,
    inputs: draft.inputs,
  };

  const prepare = (): void =>
    work.start(texts.preparing, async (job) => {
      const decision = await workbook.copies.planCopy(order, job);
      setFaults(decision.kind === 'refused' ? decision.faults : []);
      if (decision.kind === 'ready') setPrepared(decision);
    });

  // The file is made first: what cannot be given out must not stand in the register.
  const issue = ({ plan, copy }: Prepared): void =>
    work.start(
      texts.issuing,
      async (job) => {
        const made = await workbook.copies.makeFiles(copy, draft.format, job);
        await workbook.apply(plan, job);
        setFiles(made);
        await onChanged();
      },
      prepare,
    );

  if (prepared !== undefined && files !== undefined) {
    return <CopyReady key="ready" copy={prepared.copy} files={files} onDone={onBack} />;
  }
  if (prepared !== undefined) {
    return (
      <Screen
        key="preview"
        title={texts.previewTitle(prepared.copy.recipient)}
        actions={
          <>
            <Button appearance="primary" onClick={() => issue(prepared)}>
              {texts.issue}
            </Button>
            <Button onClick={() => setPrepared(undefined)}>{strings.common.back}</Button>
          </>
        }
      >
        <CopyPreview copy={prepared.copy} archiveLanguage={summary.language} />
      </Screen>
    );
  }
  return (
    <Screen
      key="form"
      title={texts.title}
      actions={
        <>
          <Button appearance="primary" disabled={columns.length === 0} onClick={prepare}>
            {texts.prepare}
          </Button>
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      <CopyForm
        draft={draft}
        offered={offered}
        found={found.length}
        isConfidential={columns.some(({ table, field }) => confidenceOf(table, field) !== 'open')}
        faults={faults}
        archiveLanguage={summary.language}
        onChange={(change) => setTyped((before) => ({ ...before, ...change }))}
      />
      {offered.offer !== undefined && columns.length === 0 && <Notice intent="warning" text={texts.nothingChosen} />}
    </Screen>
  );
}

function usualSubject(customer: RecordKey | undefined, found: readonly RecordKey[]): CopySubject {
  if (customer !== undefined) return 'one';
  return found.length > 0 ? 'found' : 'shown';
}

function toCustomers(
  subject: CopySubject,
  selected: RecordKey | undefined,
  found: readonly RecordKey[],
): CopiedCustomers {
  switch (subject) {
    case 'one':
      return { kind: 'records', records: selected === undefined ? [] : [selected] };
    case 'found':
      return { kind: 'records', records: found };
    default:
      return { kind: subject };
  }
}
