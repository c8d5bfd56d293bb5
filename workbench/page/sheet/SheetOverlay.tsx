import { useEffect, useState } from 'react';
import type { Engine } from '../../engine/Engine';
import type { EngineEvent } from '../../engine/engineEvent';
import type { Area } from '../../engine/grid';
import { CellCard, hasCard } from './CellCard';
import { ChartFrame } from './ChartFrame';
import { FilterButtons } from './FilterButtons';
import { filterHeaders } from './filterHeaders';
import { followClickedLinks } from './followClickedLinks';
import { PromptCard, promptOf } from './PromptCard';
import type { SheetStrings } from './sheetStrings';

interface SheetOverlayProps {
  readonly engine: Engine;
  /** The element that the overlay lies in. */
  readonly container: HTMLElement;
  readonly strings: () => SheetStrings;
}

/** After these, charts may have to show something else. */
const contentEvents: ReadonlySet<EngineEvent['kind']> = new Set<EngineEvent['kind']>([
  'calculated',
  'cellsChanged',
  'columnsSorted',
  'filtered',
  'formatsChanged',
  'rowsOrColumnsChanged',
  'rowsHiddenChanged',
  'rowsSorted',
]);

/** What lies over the cells: the charts and filter buttons of the sheet that is shown, and the card of a cell. It moves with the grid. */
export function SheetOverlay({ engine, container, strings }: SheetOverlayProps) {
  const revision = useContentRevision(engine);
  useViewRevision(engine);
  const [heldCell, holdCell] = useState<Area>();
  useEffect(() => followClickedLinks(engine), [engine]);

  const sheet = engine.activeSheet();
  const charts = engine.charts.list(sheet);
  const cell = heldCell ?? cardCell(engine);
  const { view } = engine;
  const hasPrompt = !engine.isEditing() && promptOf(engine) !== undefined;
  const hasFilters = filterHeaders(engine, sheet).length > 0;
  if (view === undefined || (charts.length === 0 && cell === undefined && !hasPrompt && !hasFilters)) return null;
  const grid = view.element.getBoundingClientRect();
  const around = container.getBoundingClientRect();
  const words = strings();
  return (
    <div
      className="sheet-overlay"
      style={{ left: grid.left - around.left, top: grid.top - around.top, width: grid.width, height: grid.height }}
    >
      {hasFilters && <FilterButtons engine={engine} strings={words.filter} />}
      {charts.map((chart) => {
        const place = view.place(sheet, chart.from, chart.to);
        return (
          place && (
            <ChartFrame
              key={chart.id}
              engine={engine}
              chart={chart}
              place={place}
              revision={revision}
              strings={words}
            />
          )
        );
      })}
      {hasPrompt && <PromptCard engine={engine} />}
      {cell && (
        <CellCard
          engine={engine}
          cell={cell}
          strings={words}
          onHold={(isHeld) => {
            holdCell(isHeld ? cell : undefined);
          }}
        />
      )}
    </div>
  );
}

/** The cell under the pointer, else the selected one, if there is something to say about it. */
function cardCell(engine: Engine): Area | undefined {
  if (engine.isEditing()) return undefined;
  const candidates = [engine.view?.hoveredCell(), { ...engine.selection(), rows: 1, columns: 1 }];
  return candidates.find((cell) => cell !== undefined && hasCard(engine, cell));
}

/** Counts what changes in the cells and in the charts themselves. */
function useContentRevision(engine: Engine): number {
  const [revision, setRevision] = useState(0);
  useEffect(() => {
    const count = (): void => {
      setRevision((before) => before + 1);
    };
    const stops = [
      engine.onEvent((event) => {
        if (contentEvents.has(event.kind)) count();
      }),
      engine.charts.onChange(count),
      engine.comments.onChange(count),
      engine.notes.onChange(count),
      engine.hyperlinks.onChange(count),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [engine]);
  return revision;
}

/** Draws the overlay anew whenever the grid lies elsewhere. */
function useViewRevision(engine: Engine): void {
  const [, setRevision] = useState(0);
  useEffect(
    () =>
      engine.view?.onChange(() => {
        setRevision((before) => before + 1);
      }),
    [engine],
  );
}
