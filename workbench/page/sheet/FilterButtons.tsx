import { useCallback, useEffect, useState } from 'react';
import type { Engine } from '../../engine/Engine';
import type { PlacedFrame } from '../../engine/GridView';
import type { FilterHeader } from './filterHeaders';
import { filterHeaders } from './filterHeaders';
import { FilterMenu } from './FilterMenu';
import type { FilterStrings } from './filterStrings';

const BUTTON_PIXELS = 16;

/** Which menu is open; each opening is one of its own. */
interface Opening {
  readonly key: string;
  readonly turn: number;
}

interface FilterButtonsProps {
  readonly engine: Engine;
  readonly strings: FilterStrings;
}

/** The buttons in the header cells of tables and filtered ranges. Alt+Down in a header cell opens its menu too. */
export function FilterButtons({ engine, strings }: FilterButtonsProps) {
  const [opening, setOpening] = useState<Opening>();
  const open = useCallback((key: string) => {
    setOpening((before) => ({ key, turn: (before?.turn ?? 0) + 1 }));
  }, []);
  useEffect(() => openByKey(engine, open), [engine, open]);
  const sheet = engine.activeSheet();
  const placed = filterHeaders(engine, sheet).flatMap((header) => {
    const place = placeOf(engine, header);
    return place === undefined ? [] : [{ header, place }];
  });
  const opened = placed.find(({ header }) => header.key === opening?.key);
  return (
    <>
      {placed.map(({ header, place }) => (
        <button
          key={header.key}
          type="button"
          className={header.criteria ? 'filter-button is-filtered' : 'filter-button'}
          style={{
            left: place.left + place.width - BUTTON_PIXELS - 1,
            top: place.top + place.height - BUTTON_PIXELS - 1,
            width: BUTTON_PIXELS,
            height: BUTTON_PIXELS,
          }}
          aria-label={header.criteria ? strings.filteredButton(header.name) : strings.button(header.name)}
          aria-haspopup="dialog"
          aria-expanded={header.key === opening?.key}
          onClick={() => {
            open(header.key);
          }}
        />
      ))}
      {opened && opening && (
        <FilterMenu
          key={`${opening.key} ${String(opening.turn)}`}
          engine={engine}
          header={opened.header}
          place={opened.place}
          strings={strings}
          onClose={() => {
            // A menu tells of its end a moment later, when another may be open already.
            setOpening((current) => (current === opening ? undefined : current));
          }}
        />
      )}
    </>
  );
}

/** Where the header cell is drawn; `undefined` while it is not in sight. */
function placeOf(engine: Engine, { state, offset }: FilterHeader): PlacedFrame | undefined {
  const { sheet, row, column } = state.area;
  const from = { row, column: column + offset, x: 0, y: 0 };
  const place = engine.view?.place(sheet, from, { ...from, row: row + 1, column: column + offset + 1 });
  if (place === undefined || place.width < BUTTON_PIXELS || place.height < BUTTON_PIXELS) return undefined;
  const { visible } = place;
  const isInSight =
    place.left + place.width - BUTTON_PIXELS >= visible.left &&
    place.left + place.width <= visible.left + visible.width + BUTTON_PIXELS &&
    place.top + place.height - BUTTON_PIXELS >= visible.top &&
    place.top + place.height <= visible.top + visible.height;
  return isInSight ? place : undefined;
}

function openByKey(engine: Engine, open: (key: string) => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (!event.altKey || event.key !== 'ArrowDown' || engine.isEditing()) return;
    const { sheet, row, column } = engine.selection();
    const header = filterHeaders(engine, sheet).find(
      ({ state, offset }) => state.area.row === row && state.area.column + offset === column,
    );
    if (header === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    open(header.key);
  };
  window.addEventListener('keydown', listen, true);
  return () => {
    window.removeEventListener('keydown', listen, true);
  };
}
