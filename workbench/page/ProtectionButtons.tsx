import { useState } from 'react';
import { EngineError } from '../engine/EngineError';
import { PasswordQuestion } from './PasswordQuestion';
import { protectionStrings } from './protectionStrings';
import { useStore } from './useStore';
import type { Workbench } from './Workbench';

type Asked = 'protectSheet' | 'unprotectSheet' | 'unprotectWorkbook';

/** Protects the sheet that is shown or takes its protection, or that of the workbook, off; asks for the password. */
export function ProtectionButtons({ workbench }: { readonly workbench: Workbench }) {
  const { isSheetProtected, isWorkbookProtected, language } = useStore(workbench.store);
  const [asked, setAsked] = useState<Asked>();
  const strings = protectionStrings[language];

  const press = (pressed: Asked): void => {
    // Without a password nothing needs to be asked to take it off.
    if (pressed === 'protectSheet' || !changeProtection(workbench, pressed, '')) setAsked(pressed);
  };
  const sheetAction = isSheetProtected ? 'unprotectSheet' : 'protectSheet';

  return (
    <>
      <button type="button" onClick={() => press(sheetAction)}>
        {strings[sheetAction]}
      </button>
      {isWorkbookProtected && (
        <button type="button" onClick={() => press('unprotectWorkbook')}>
          {strings.unprotectWorkbook}
        </button>
      )}
      {asked !== undefined && (
        <PasswordQuestion
          title={strings[asked]}
          label={asked === 'protectSheet' ? strings.passwordOptional : strings.password}
          strings={strings}
          onAnswer={(password) => changeProtection(workbench, asked, password)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

/** @returns `false` for a wrong password */
function changeProtection(workbench: Workbench, action: Asked, password: string): boolean {
  const { engine } = workbench.document;
  const sheet = engine.activeSheet();
  try {
    if (action === 'protectSheet') engine.protections.protectSheet(sheet, 'person', {}, password);
    else if (action === 'unprotectSheet') engine.protections.unprotectSheet(sheet, 'person', password);
    else engine.protections.unprotectWorkbook(password);
  } catch (error) {
    if (error instanceof EngineError && error.code === 'InvalidArgument') return false;
    throw error;
  }
  workbench.followProtection();
  return true;
}
