import type { Engine } from './Engine';

/** Where the grid is drawn; absent in Node, where the engine runs without a screen. */
export interface EngineOptions {
  readonly container?: HTMLElement;
  /** Language of Univer's own menus and messages. */
  readonly locale?: 'en-US' | 'zh-CN' | 'zh-TW';
}

/** Starts an empty workbook with one sheet, `Sheet1`. */
export function createEngine(_options: EngineOptions = {}): Promise<Engine> {
  throw new Error('not written yet');
}
