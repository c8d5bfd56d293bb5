import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { CloseFile } from '../edit/CloseFile';
import { ConflictScreen } from '../edit/ConflictScreen';
import { isDirty, tableOfDraft } from '../edit/editDraft';
import { additions, type AdditionId } from '../edit/formFields';
import { LeaveQuestion } from '../edit/LeaveQuestion';
import { RecordScreen } from '../edit/RecordScreen';
import { rememberCustomer } from '../find/recentCustomers';
import { Looking } from '../frame/Looking';
import { Screen } from '../frame/Screen';
import { useNavigation } from '../navigation/navigationContext';
import type { ViewProps } from '../navigation/views';
import { usePane } from '../paneContext';
import type { WhyTopic } from '../why/whyTopics';
import { AddMenu, MoreMenu, type CardCommand } from './CardMenus';
import { CustomerCard } from './CustomerCard';
import type { Followed } from './FollowedFile';
import { groupFields } from './groupFields';
import { nameOf } from './nameOf';
import { NoCustomer } from './NoCustomer';
import { OutdatedNotice } from './OutdatedNotice';
import { useCardJobs } from './useCardJobs';
import { useCardDraft } from './useCardDraft';
import { useClosing } from './useClosing';
import { useFollowedFile } from './useFollowedFile';

/** Loaded when somebody asks why. */
const WhyScreen = lazy(async () => ({ default: (await import('../why/WhyScreen')).WhyScreen }));

type Shown = Extract<Followed, { kind: 'customer' }>;

/** The file of the customer whose row is selected, and the forms to change it and to add to it. */
export function CustomerView({ summary, onChanged }: ViewProps): ReactNode {
  const { strings } = usePane();
  const { file, followed } = useFollowedFile();
  const jobs = useCardJobs(file, onChanged);
  const forms = useCardDraft({ file, summary, onChanged, tellWritten: jobs.tellWritten });
  const { closing, ...closingQuestion } = useClosing(file);
  const [keptFor, setKeptFor] = useState<string>();
  const [why, setWhy] = useState<WhyTopic>();
  const { controls, form } = forms;
  const { draft } = controls;
  const shown = followed.kind === 'customer' ? followed : undefined;
  const dirty = draft !== undefined && isDirty(draft);
  const isHeld = dirty || (closing !== undefined && closing.reason.trim() !== '');
  useEffect(() => file.hold(isHeld), [file, isHeld]);
  const seen = shown?.file.customer.record;
  useEffect(() => {
    if (seen !== undefined) rememberCustomer(seen);
  }, [seen]);

  const question = dirty && shown?.waiting !== undefined && shown.waiting !== keptFor && (
    <LeaveQuestion
      name={nameOf(shown.file.customer)}
      onSave={() => controls.save()}
      onDiscard={controls.discard}
      onKeepEditing={() => setKeptFor(shown.waiting)}
    />
  );
  if (draft !== undefined && draft.conflicts.length > 0) {
    return <ConflictScreen draft={draft} controls={controls} archiveLanguage={summary.language} />;
  }
  if (draft !== undefined && form !== undefined && isOnItsOwn(draft)) {
    return (
      <RecordScreen
        {...form}
        draft={draft}
        controls={controls}
        archiveLanguage={summary.language}
        {...(question !== false && { question })}
      />
    );
  }
  if (closing !== undefined) {
    const { customer } = closing.file;
    return (
      <CloseFile
        name={nameOf(customer)}
        reason={closing.reason}
        onReason={closingQuestion.giveReason}
        onClose={(reason) => jobs.close(customer, reason, closingQuestion.end)}
        onCancel={closingQuestion.end}
      />
    );
  }
  if (followed.kind !== 'customer') {
    return <NoCustomer followed={followed} summary={summary} onAdd={forms.add} />;
  }
  if (why !== undefined && draft === undefined) {
    const enterInto = (field: string): (() => void) | undefined => {
      const group = groupFields(followed.file.customer).find(({ typed }) => typed.includes(field));
      return (
        group &&
        (() => {
          setWhy(undefined);
          forms.editFields(group.typed, field);
        })
      );
    };
    return (
      <Suspense fallback={<Looking label={strings.common.loading} />}>
        <WhyScreen
          file={followed.file}
          topic={why}
          archiveLanguage={summary.language}
          onTopic={setWhy}
          onBack={() => setWhy(undefined)}
          enterInto={enterInto}
        />
      </Suspense>
    );
  }
  return (
    <Screen
      key="customer"
      title={nameOf(followed.file.customer)}
      isDense
      actions={
        question !== false ? (
          question
        ) : draft !== undefined ? (
          <SaveButtons onSave={() => controls.save()} onCancel={controls.discard} />
        ) : (
          <CardButtons shown={followed} onAdd={forms.add} onClose={() => closingQuestion.begin(followed.file)} />
        )
      }
    >
      <CustomerCard
        file={followed.file}
        selected={followed.selected}
        summary={summary}
        draft={draft}
        controls={controls}
        onVerified={() => jobs.verify(followed.file.customer)}
        onWhy={setWhy}
        onEdit={forms.editFields}
        onEditRecord={forms.editRecord}
        onAdd={forms.add}
      />
      {summary.outdated && <OutdatedNotice />}
    </Screen>
  );
}

function isOnItsOwn(draft: NonNullable<ReturnType<typeof useCardDraft>['controls']['draft']>): boolean {
  return draft.target.kind === 'addition' || tableOfDraft(draft) !== 'customers';
}

function SaveButtons({ onSave, onCancel }: { readonly onSave: () => void; readonly onCancel: () => void }): ReactNode {
  const { edit, common } = usePane().strings;
  return (
    <>
      <Button appearance="primary" onClick={onSave}>
        {edit.save}
      </Button>
      <Button onClick={onCancel}>{common.cancel}</Button>
    </>
  );
}

interface CardButtonsProps {
  readonly shown: Shown;
  readonly onAdd: (addition: AdditionId) => void;
  readonly onClose: () => void;
}

function CardButtons({ shown, onAdd, onClose }: CardButtonsProps): ReactNode {
  const { workbook, work, strings } = usePane();
  const { openTask, offers } = useNavigation();
  const { customer, related } = shown.file;
  const tables = new Set(related.map(({ table }) => table));
  const offered = additions.filter(
    (addition) => addition === 'organisation' || addition === 'household' || tables.has(addition),
  );
  const canClose = 'closingReason' in customer.values && customer.values['closedOn'] === '';
  const showRow = (): void => work.attempt(() => workbook.selectRecord('customers', customer.record));
  const commands: readonly CardCommand[] = [
    { label: strings.card.showRow, run: showRow },
    ...(offers('print') ? [{ label: strings.card.print, run: () => openTask('print', customer.record) }] : []),
    ...(offers('issueCopy')
      ? [{ label: strings.copies.cardCommand, run: () => openTask('issueCopy', customer.record) }]
      : []),
    ...(offers('credit')
      ? [{ label: strings.credit.cardCommand, run: () => openTask('credit', customer.record) }]
      : []),
    ...(offers('mergeCustomers')
      ? [{ label: strings.merging.cardCommand, run: () => openTask('mergeCustomers', customer.record) }]
      : []),
    ...(canClose ? [{ label: strings.card.closeFile, run: onClose }] : []),
  ];
  return (
    <>
      <AddMenu additions={offered} onAdd={onAdd} />
      <MoreMenu commands={commands} />
    </>
  );
}
