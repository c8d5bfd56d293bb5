import { useState } from 'react';
import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { useStore } from './useStore';
import type { Workbench } from './Workbench';

interface TaskPaneProps {
  readonly workbench: Workbench;
  readonly frameRef: RefObject<HTMLIFrameElement | null>;
  /** Pixels. */
  readonly initialWidth: number;
}

/** Excel keeps its task panes between these widths, in pixels. */
const narrowest = 320;
const widest = 800;
const keyboardStep = 10;

/**
 * The add-in's page at the right. The frame stays loaded while the pane is closed: with a shared runtime the page is
 * also where ribbon commands and custom functions run.
 */
export function TaskPane({ workbench, frameRef, initialWidth }: TaskPaneProps) {
  const { isPaneVisible, manifest } = useStore(workbench.store);
  const [width, setWidth] = useState(clamp(initialWidth));
  const { strings } = workbench;

  return (
    <aside className="task-pane" data-visible={isPaneVisible} style={{ width }} aria-label={manifest.displayName}>
      <Divider label={strings.paneResize} width={width} onResize={setWidth} />
      <div className="task-pane-title">
        <h2>{manifest.displayName}</h2>
        <button
          type="button"
          aria-label={strings.paneClose}
          title={strings.paneClose}
          onClick={() => {
            workbench.setPaneVisible(false);
          }}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M1 1 L11 11 M11 1 L1 11" stroke="currentColor" strokeWidth="1.2" />
          </svg>
        </button>
      </div>
      <iframe ref={frameRef} title={strings.paneFrame(manifest.displayName)} allow="clipboard-read; clipboard-write" />
    </aside>
  );
}

interface DividerProps {
  readonly label: string;
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The pane's left edge: dragged, or moved with the arrow keys. */
function Divider({ label, width, onResize }: DividerProps) {
  const dragTo = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onResize(clamp(document.documentElement.clientWidth - event.clientX));
  };
  const step = (event: KeyboardEvent): void => {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (direction !== undefined) onResize(clamp(width + direction * keyboardStep));
  };

  return (
    <div
      className="divider"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width}
      onPointerDown={(event) => {
        // Captured, the pointer still belongs to the divider while it is over the frame.
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={dragTo}
      onKeyDown={step}
    />
  );
}

function clamp(width: number): number {
  return Math.min(widest, Math.max(narrowest, Math.round(width)));
}
