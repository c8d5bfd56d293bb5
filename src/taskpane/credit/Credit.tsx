import { Body1, Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { DraftedCustomers, DraftsPlan } from '../../usecases/credit/creditControl';
import type { CreditOverview } from '../../usecases/credit/creditOverview';
import { FiguresNotice } from '../figures/FiguresNotice';
import { Screen } from '../frame/Screen';
import { CustomerChoice } from '../merging/CustomerChoice';
import { useNavigation } from '../navigation/navigationContext';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { CreditList } from './CreditList';
import { CreditOverviewScreen } from './CreditOverviewScreen';
import { CreditReview } from './CreditReview';
import { DraftsPreview } from './DraftsPreview';
import { listOf, type ListedPart } from './listOf';

/** Where one is in the credit of the customers; the overview and a list stay behind what was opened from them. */
interface Place {
  readonly part?: ListedPart;
  readonly drafts?: DraftsPlan;
  readonly isChoosing?: boolean;
  readonly customer?: RecordKey;
}

/** Credit: the overview of all customers, lists of those to look at, and the review of one. */
export function Credit(props: ArchiveTaskProps): ReactNode {
  const { strings } = usePane();
  const { openTask } = useNavigation();
  const { summary, customer, onBack, onChanged } = props;
  const texts = strings.credit;
  if (summary.outdated?.tables.includes('creditReviews') === true) {
    return (
      <Screen
        title={texts.title}
        actions={
          <>
            <Button appearance="primary" onClick={() => openTask('upgrade')}>
              {texts.upgrade}
            </Button>
            <Button onClick={onBack}>{strings.common.back}</Button>
          </>
        }
      >
        <Body1>{texts.outdated}</Body1>
      </Screen>
    );
  }
  return customer === undefined ? (
    <CreditOfAll {...props} />
  ) : (
    <CreditReview customer={customer} archiveLanguage={summary.language} onChanged={onChanged} onBack={onBack} />
  );
}

function CreditOfAll({ summary, onChanged, onBack }: ArchiveTaskProps): ReactNode {
  const { workbook, work, strings, formats } = usePane();
  const texts = strings.credit;
  const [overview, setOverview] = useState<CreditOverview>();
  const [place, setPlace] = useState<Place>({});
  const hasBegun = useRef(false);

  const read = (): void =>
    work.start(texts.reading, async (job) => {
      setOverview(await workbook.credit.overview(job));
    });

  /** Without a word, because there is something else to tell. */
  const refresh = (): void =>
    work.attempt(async () => {
      setOverview(await workbook.credit.overview({}));
    });

  // It was opened to be read; once, also if another view is shown in between.
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    read();
  });

  const { part, drafts, isChoosing, customer } = place;
  const backToList = (): void => setPlace(part === undefined ? {} : { part });

  const prepare = (customers: DraftedCustomers): void =>
    work.start(texts.preparing, async (job) => {
      const decided = await workbook.credit.planDrafts(customers, job);
      setPlace((before) => ({ ...before, drafts: decided }));
    });

  const save = (decided: DraftsPlan): void =>
    work.start(
      texts.savingDrafts,
      async (job) => {
        await workbook.apply(decided.plan, job);
        backToList();
        work.tell(texts.draftsSaved(formats.count(decided.drafts.length)));
        await onChanged();
      },
      // Somebody may have begun a review meanwhile: who needs a draft is found anew.
      () => prepare(decided.drafts.map(({ record }) => record)),
    );

  if (customer !== undefined) {
    return (
      <CreditReview
        key={customer}
        customer={customer}
        archiveLanguage={summary.language}
        onChanged={async () => {
          refresh();
          await onChanged();
        }}
        onBack={backToList}
      />
    );
  }
  if (drafts !== undefined) {
    return <DraftsPreview drafts={drafts} onApply={() => save(drafts)} onCancel={backToList} />;
  }
  if (isChoosing === true) {
    return (
      <Screen
        key="choose"
        title={texts.chooseCustomer}
        actions={<Button onClick={() => setPlace({})}>{strings.common.back}</Button>}
      >
        <CustomerChoice label={texts.whichCustomer} onChoose={(chosen) => setPlace({ customer: chosen })} />
      </Screen>
    );
  }
  if (part !== undefined && overview !== undefined) {
    const listing = listOf(part, overview, { strings, formats });
    return (
      <CreditList
        key={listing.title}
        listing={listing}
        onOpen={(chosen) => setPlace({ part, customer: chosen })}
        onPrepare={prepare}
        onBack={() => setPlace({})}
      />
    );
  }
  return (
    <CreditOverviewScreen
      notice={<FiguresNotice archiveLanguage={summary.language} onUpdated={onChanged} />}
      key="overview"
      overview={overview}
      onBucket={(position) => setPlace({ part: { kind: 'age', position } })}
      onFlag={(flag) => setPlace({ part: { kind: 'flag', flag } })}
      onPrepareAll={() => prepare('all')}
      onChoose={() => setPlace({ isChoosing: true })}
      onRead={read}
      onBack={onBack}
    />
  );
}
