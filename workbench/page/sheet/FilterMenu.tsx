import { useEffect, useRef, useState } from 'react';
import type { Engine } from '../../engine/Engine';
import type { PlacedFrame } from '../../engine/GridView';
import type { FilterHeader } from './filterHeaders';
import { FilterChoices } from './FilterChoices';
import type { FilterStrings } from './filterStrings';
import { filteredArea, filterValues } from './filterValues';

const MENU_PIXELS = 240;

interface FilterMenuProps {
  readonly engine: Engine;
  readonly header: FilterHeader;
  /** The header cell. */
  readonly place: PlacedFrame;
  readonly strings: FilterStrings;
  readonly onClose: () => void;
}

/** Sorts by a column and chooses the values whose rows are shown. Esc or a click beside it closes it. */
export function FilterMenu({ engine, header, place, strings, onClose }: FilterMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  // As the column is when the menu opens: it must not change under the person's hands.
  const [values] = useState(() => filterValues(engine, header));
  useEffect(() => {
    menu.current?.showPopover();
    menu.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
  }, []);

  const grid = engine.view?.element.getBoundingClientRect();
  const right = (grid?.left ?? 0) + place.left + place.width;
  const { sheet } = header.state.area;
  const canFilter = engine.protections.allows(sheet, 'allowAutoFilter');
  const canSort = engine.protections.sheet(sheet) === undefined;
  const sort = (ascending: boolean): void => {
    engine.history.group(() => {
      sortColumn(engine, header, ascending);
    });
    onClose();
  };
  const choose = (texts: readonly string[] | undefined): void => {
    const criteria = texts && ({ filterOn: 'Values', values: texts } as const);
    engine.history.group(() => {
      engine.filters.setCriteria(header.target, header.offset, criteria);
    });
    onClose();
  };

  return (
    <div
      ref={menu}
      popover="auto"
      role="dialog"
      aria-label={strings.menu(header.name)}
      className="filter-menu"
      style={{
        left: Math.max(0, right - MENU_PIXELS),
        top: (grid?.top ?? 0) + place.top + place.height,
        width: MENU_PIXELS,
      }}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      <button
        type="button"
        disabled={!canSort}
        onClick={() => {
          sort(true);
        }}
      >
        {strings.sortAscending}
      </button>
      <button
        type="button"
        disabled={!canSort}
        onClick={() => {
          sort(false);
        }}
      >
        {strings.sortDescending}
      </button>
      <button
        type="button"
        disabled={!canFilter || header.criteria === undefined}
        onClick={() => {
          choose(undefined);
        }}
      >
        {strings.clear}
      </button>
      <FilterChoices values={values} strings={strings} isDisabled={!canFilter} onChoose={choose} onCancel={onClose} />
    </div>
  );
}

function sortColumn(engine: Engine, header: FilterHeader, ascending: boolean): void {
  const data = filteredArea(header);
  if (data === undefined) return;
  engine.sort(data, [{ column: header.offset, ascending }], 'person');
  if (!('table' in header.target)) return;
  engine.updateTable(header.target.table, {
    sort: { fields: [{ key: header.offset, ascending, sortOn: 'Value' }], matchCase: false, method: 'PinYin' },
  });
}
