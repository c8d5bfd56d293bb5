import { createRoot } from 'react-dom/client';
import type { Engine } from '../../engine/Engine';
import { EntryQuestion } from './EntryQuestion';
import { SheetOverlay } from './SheetOverlay';
import type { SheetStrings } from './sheetStrings';

/**
 * Lays charts, comments and links over a grid.
 * @param strings The words of the language of the moment.
 * @returns Takes it all away.
 */
export function showSheetOverlay(container: HTMLElement, engine: Engine, strings: () => SheetStrings): () => void {
  const place = document.createElement('div');
  container.append(place);
  const root = createRoot(place);
  root.render(
    <>
      <SheetOverlay engine={engine} container={container} strings={strings} />
      <EntryQuestion engine={engine} strings={() => strings().entry} />
    </>,
  );
  return () => {
    root.unmount();
    place.remove();
  };
}
