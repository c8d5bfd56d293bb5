import type { RibbonButton } from './AddinManifest';
import { messageOf } from './messageOf';
import type { Workbench } from './Workbench';

/** Presses a button as the person does: what goes wrong stands in the list of problems. */
export function pressButton(workbench: Workbench, button: RibbonButton): void {
  workbench.ribbon.press(button.id).catch((error: unknown) => {
    workbench.report(workbench.strings.commandFailed(button.label, messageOf(error)));
  });
}
