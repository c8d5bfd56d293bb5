import { useState } from 'react';
import type { DragEvent, RefObject } from 'react';
import { openChosenFile } from './openChosenFile';
import type { Workbench } from './Workbench';

interface GridAreaProps {
  readonly workbench: Workbench;
  readonly gridRef: RefObject<HTMLDivElement | null>;
}

/** The place of the grid. A file dropped here is opened. */
export function GridArea({ workbench, gridRef }: GridAreaProps) {
  const [isOver, setOver] = useState(false);

  const drop = (event: DragEvent): void => {
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void openChosenFile(workbench, file);
  };
  const dragOver = (event: DragEvent): void => {
    // Dragging cells within the grid is the grid's own affair.
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const dragLeave = (event: DragEvent): void => {
    const isStillInside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
    if (!isStillInside) setOver(false);
  };

  return (
    <main className="grid-area" onDropCapture={drop} onDragOverCapture={dragOver} onDragLeave={dragLeave}>
      <div className="grid" ref={gridRef} />
      {isOver && <div className="drop-hint">{workbench.strings.dropHere}</div>}
    </main>
  );
}
