import type { Engine } from './Engine';
import { UniverEngine } from './UniverEngine';
import { startUniver } from './univerHost';

/** Where the grid is drawn; absent in Node, where the engine runs without a screen. */
export interface EngineOptions {
  readonly container?: HTMLElement;
  /** Language of Univer's own menus and messages. */
  readonly locale?: 'en-US' | 'zh-CN' | 'zh-TW';
  /** What filters such as `LastMonth` take for now; without it the clock of the machine. */
  readonly now?: () => Date;
}

/** Starts an empty workbook with one sheet, `Sheet1`. */
export async function createEngine(options: EngineOptions = {}): Promise<Engine> {
  if (!options.container) return new UniverEngine(startUniver(), undefined, options.now);
  // Loaded only when there is something to draw on: Node could not load it, and need not.
  const { openScreen } = await import('./screen');
  const screen = await openScreen(options.container, options.locale ?? 'en-US');
  return new UniverEngine(startUniver(screen), (parts) => screen.show(parts), options.now);
}
