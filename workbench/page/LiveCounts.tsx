import type { HostCounts } from '../protocol/hostOptions';
import type { TroubleStrings } from './troubleStrings';

interface LiveCountsProps {
  /** `undefined` while there is no add-in to count for. */
  readonly counts: HostCounts | undefined;
  readonly strings: TroubleStrings;
}

/** What went between add-in and workbook, what is open, and what went wrong. */
export function LiveCounts({ counts, strings }: LiveCountsProps) {
  if (counts === undefined) return null;
  const kilobytes = ((counts.requestBytes + counts.responseBytes) / 1024).toFixed(1);
  const handlers = counts.eventHandlers.map(({ event, object, count }) =>
    [event, object, count > 1 ? `× ${String(count)}` : ''].filter((part) => part !== '').join(' '),
  );
  const handlerCount = counts.eventHandlers.reduce((sum, { count }) => sum + count, 0);
  return (
    <section>
      <h3>{strings.counts}</h3>
      <dl className="counts">
        <Count label={strings.batches} value={counts.batches} />
        <Count label={strings.kilobytes} value={kilobytes} />
        <Count label={strings.openBatches} value={counts.openBatches} />
        <Count label={strings.openCommands} value={counts.openCommands} />
        <Count label={strings.openFunctionCalls} value={counts.openFunctionCalls} />
        <Count label={strings.liveReferences} value={counts.liveReferences} />
        <Count label={strings.eventHandlers} value={handlerCount} />
      </dl>
      <Names title={strings.eventHandlers} names={handlers} none={strings.none} />
      <Names title={strings.unknownMembers} names={counts.unknownMembers} none={strings.none} />
      <Names title={strings.lastErrors} names={counts.lastErrors} none={strings.none} />
    </section>
  );
}

function Count({ label, value }: { readonly label: string; readonly value: number | string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface NamesProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly none: string;
}

function Names({ title, names, none }: NamesProps) {
  return (
    <>
      <h4>{title}</h4>
      {names.length === 0 ? (
        <p className="faint">{none}</p>
      ) : (
        <ul className="names">
          {names.map((name, index) => (
            // The same error may come twice; the list is only looked at.
            <li key={index}>{name}</li>
          ))}
        </ul>
      )}
    </>
  );
}
