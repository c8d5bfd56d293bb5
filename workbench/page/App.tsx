import { useEffect, useRef } from 'react';
import { GridArea } from './GridArea';
import { Ribbon } from './Ribbon';
import { StatusLine } from './StatusLine';
import { TaskPane } from './TaskPane';
import { TitleBar } from './TitleBar';
import { TroublePanel } from './TroublePanel';
import { useStore } from './useStore';
import { messageOf } from './messageOf';
import type { Workbench } from './Workbench';

export interface AppProps {
  readonly workbench: Workbench;
  /** Width of the pane at start, in pixels. */
  readonly paneWidth: number;
  /** Called once the places of the grid and of the add-in's page stand. */
  readonly onReady: (grid: HTMLElement, frame: HTMLIFrameElement) => Promise<void>;
}

/** The whole window: title bar, ribbon, grid, task pane, status line. */
export function App({ workbench, paneWidth, onReady }: AppProps) {
  const grid = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const { isTroubleShown, language } = useStore(workbench.store);

  useEffect(() => {
    if (grid.current === null || frame.current === null) return;
    onReady(grid.current, frame.current).catch((error: unknown) => {
      workbench.report(workbench.strings.failed(messageOf(error)));
      throw error;
    });
    // The grid and the frame are made once and live as long as the page.
  }, [onReady, workbench]);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (workbench.pressKey(event)) event.preventDefault();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, [workbench]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <div className="window">
      <TitleBar workbench={workbench} />
      <Ribbon workbench={workbench} />
      <div className="body">
        <GridArea workbench={workbench} gridRef={grid} />
        {isTroubleShown && <TroublePanel workbench={workbench} />}
        <TaskPane workbench={workbench} frameRef={frame} initialWidth={paneWidth} />
      </div>
      <StatusLine workbench={workbench} />
    </div>
  );
}
