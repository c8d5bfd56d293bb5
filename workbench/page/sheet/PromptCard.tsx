import type { Engine } from '../../engine/Engine';

interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
}

/** What the validation of the selected cell says to whoever is about to type there. */
export function PromptCard({ engine }: { readonly engine: Engine }) {
  const prompt = promptOf(engine);
  const { sheet, row, column } = engine.selection();
  const corner = { row, column, x: 0, y: 0 };
  const place = engine.view?.place(sheet, corner, { ...corner, row: row + 1, column: column + 1 });
  const isCovered =
    place === undefined || place.left + place.width < place.visible.left || place.top < place.visible.top;
  if (prompt === undefined || isCovered) return null;
  return (
    <aside className="cell-card" role="note" style={{ left: place.left + 12, top: place.top + place.height + 4 }}>
      {prompt.title !== '' && <strong>{prompt.title}</strong>}
      <p>{prompt.message}</p>
    </aside>
  );
}

/** The prompt of the selected cell, unless it is switched off or empty. */
export function promptOf(engine: Engine): ValidationPrompt | undefined {
  const { sheet, row, column } = engine.selection();
  const { title = '', message = '', showPrompt } = engine.validationChecks.prompt({ sheet, row, column }) ?? {};
  return showPrompt === false || (title === '' && message === '') ? undefined : { title, message };
}
