import type { IRender } from '@univerjs/engine-render';
import { IRenderManagerService } from '@univerjs/engine-render';
import type { UniverHost } from './univerHost';

/** What Univer keeps to itself of where it counts clicks. */
interface ClickCounter {
  _prePointerDoubleOrTripleClick(event: { readonly pointerType?: string }): void;
  _resetDoubleClickParam(): void;
}

/**
 * Lets two clicks be a double click, which opens the editor of a cell, only where they are one to the browser. Univer ends
 * its counting by a timer that is late while the page is busy, so that a second click long after the first, and keys and
 * another sheet between them, opened the editor.
 */
export function countClicksAsBrowser(container: HTMLElement, { injector, univer }: UniverHost): void {
  let clicks = 0;
  container.addEventListener('mousedown', ({ detail }) => (clicks = detail), true);
  const correct = ({ scene }: Pick<IRender, 'scene'>): void => {
    const counter = Reflect.get(scene, '_inputManager') as ClickCounter;
    const count = counter._prePointerDoubleOrTripleClick.bind(counter);
    counter._prePointerDoubleOrTripleClick = (event) => {
      // Taps are told by the browser only after they were counted.
      if (event.pointerType === 'mouse' && clicks === 1) counter._resetDoubleClickParam();
      count(event);
    };
  };
  const renders = injector.get(IRenderManagerService);
  for (const render of renders.getRenderAll().values()) correct(render);
  const created = renders.created$.subscribe(correct);
  univer.onDispose(() => created.unsubscribe());
}
