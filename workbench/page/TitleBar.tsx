import { useRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import { downloadWorkbook } from './downloadWorkbook';
import type { SavedKind } from './downloadWorkbook';
import { fileStrings } from './fileStrings';
import { displayLanguages, isDisplayLanguage } from './language';
import type { DisplayLanguage } from './language';
import { listLosses } from './listLosses';
import { openChosenFile } from './openChosenFile';
import { ProtectionButtons } from './ProtectionButtons';
import { SaveQuestion } from './SaveQuestion';
import { troubleStrings } from './troubleStrings';
import { useStore } from './useStore';
import { messageOf } from './messageOf';
import type { Workbench } from './Workbench';

/** Each language is named in itself, so that whoever landed in the wrong one finds the way back. */
const languageNames: Readonly<Record<DisplayLanguage, string>> = {
  'en-US': 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
};

/** The file's name, and what can be done with the file as a whole. */
export function TitleBar({ workbench }: { readonly workbench: Workbench }) {
  const chooser = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState<{ readonly kind: SavedKind; readonly losses: readonly string[] }>();
  const { documentName, isTroubleShown, language } = useStore(workbench.store);
  const { strings } = workbench;

  const openChosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) void openChosenFile(workbench, file);
    event.target.value = ''; // so that choosing the same file again is a change
  };
  const chooseLanguage = (event: ChangeEvent<HTMLSelectElement>): void => {
    const tag = event.target.value;
    if (!isDisplayLanguage(tag)) return;
    workbench.setLanguage(tag).catch((error: unknown) => {
      workbench.report(workbench.strings.failed(messageOf(error)));
    });
  };

  const save = (kind: SavedKind): void => {
    const losses = listLosses(workbench, kind);
    if (losses.length > 0) setQuestion({ kind, losses });
    else void downloadWorkbook(workbench, kind);
  };
  const answer = (isConfirmed: boolean): void => {
    setQuestion(undefined);
    if (question !== undefined && isConfirmed) void downloadWorkbook(workbench, question.kind);
  };

  return (
    <header className="title-bar">
      <span className="product-name">{strings.productName}</span>
      <h1 className="document-name">{documentName}</h1>
      <div className="title-actions">
        <input ref={chooser} type="file" accept=".xlsx,.csv" hidden onChange={openChosen} />
        <button type="button" onClick={() => chooser.current?.click()}>
          {strings.open}
        </button>
        <button type="button" onClick={() => save('xlsx')}>
          {strings.save}
        </button>
        <button type="button" onClick={() => save('csv')}>
          {fileStrings[language].saveCsv}
        </button>
        <ProtectionButtons workbench={workbench} />
        <button
          type="button"
          aria-expanded={isTroubleShown}
          onClick={() => {
            workbench.store.update({ isTroubleShown: !isTroubleShown });
          }}
        >
          {troubleStrings[language].title}
        </button>
        <select aria-label={strings.language} value={language} onChange={chooseLanguage}>
          {displayLanguages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageNames[tag]}
            </option>
          ))}
        </select>
      </div>
      {question !== undefined && <SaveQuestion {...question} strings={fileStrings[language]} onAnswer={answer} />}
    </header>
  );
}
