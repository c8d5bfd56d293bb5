import type { CommentState } from '../../engine/Comments';
import type { Engine } from '../../engine/Engine';
import type { Area } from '../../engine/grid';
import type { HyperlinkState } from '../../engine/Hyperlinks';
import type { NoteState } from '../../engine/Notes';
import { placeOfLink } from './followClickedLinks';
import { openableAddress } from './openableAddress';
import type { SheetStrings } from './sheetStrings';

interface CellCardProps {
  readonly engine: Engine;
  readonly cell: Area;
  readonly strings: SheetStrings;
  /** Told while the pointer is on the card, which keeps it open. */
  readonly onHold: (isHeld: boolean) => void;
}

/** What Excel shows beside a cell that a person points at or selects: its comment or note, and where its link leads. */
export function CellCard({ engine, cell, strings, onHold }: CellCardProps) {
  const { sheet, row, column } = cell;
  const corner = { row, column, x: 0, y: 0 };
  const place = engine.view?.place(sheet, corner, { ...corner, row: row + 1, column: column + 1 });
  const isCovered =
    place === undefined || place.left + place.width < place.visible.left || place.top < place.visible.top;
  if (isCovered) return null;
  const comment = engine.comments.at(sheet, row, column);
  const note = engine.notes.at(sheet, row, column);
  const link = engine.hyperlinks.at(sheet, row, column);
  const isLinkOnly = comment === undefined && note === undefined;
  return (
    <aside
      className="cell-card"
      style={
        isLinkOnly
          ? { left: place.left, top: place.top + place.height }
          : { left: place.left + place.width, top: place.top }
      }
      onPointerEnter={() => {
        onHold(true);
      }}
      onPointerLeave={() => {
        onHold(false);
      }}
    >
      {comment && <CommentThread comment={comment} strings={strings} />}
      {note && <NoteText note={note} strings={strings} />}
      {link && <LinkTarget engine={engine} link={link} strings={strings} />}
    </aside>
  );
}

/** Whether there is anything to say about the cell. */
export function hasCard(engine: Engine, { sheet, row, column }: Area): boolean {
  return [engine.comments, engine.notes, engine.hyperlinks].some((kind) => kind.at(sheet, row, column) !== undefined);
}

function CommentThread({ comment, strings }: { readonly comment: CommentState; readonly strings: SheetStrings }) {
  const words = [comment, ...comment.replies];
  return (
    <section aria-label={strings.comment}>
      {comment.isResolved && <p className="card-state">{strings.resolved}</p>}
      {words.map(({ id, author, content }) => (
        <p key={id}>
          <strong>{author.name}</strong>
          <span>{content.text}</span>
        </p>
      ))}
    </section>
  );
}

function NoteText({ note, strings }: { readonly note: NoteState; readonly strings: SheetStrings }) {
  return (
    <section aria-label={strings.note}>
      <p>
        {note.authorName !== '' && <strong>{note.authorName}</strong>}
        <span>{note.text}</span>
      </p>
    </section>
  );
}

interface LinkTargetProps {
  readonly engine: Engine;
  readonly link: HyperlinkState;
  readonly strings: SheetStrings;
}

function LinkTarget({ engine, link, strings }: LinkTargetProps) {
  const place = placeOfLink(engine, link);
  const address = openableAddress(link);
  const isInside = link.address === undefined;
  return (
    <section aria-label={strings.link}>
      {link.screenTip !== undefined && <p>{link.screenTip}</p>}
      <p className="card-target">{[link.address, link.documentReference].filter(Boolean).join('#')}</p>
      {address !== undefined && (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {strings.openLink}
        </a>
      )}
      {isInside && place && (
        <button
          type="button"
          onClick={() => {
            engine.select(place);
          }}
        >
          {strings.goToPlace}
        </button>
      )}
      {isInside && !place && <p>{strings.linkLeadsNowhere}</p>}
      {!isInside && address === undefined && <p>{strings.linkNotOpened}</p>}
    </section>
  );
}
