import type { RibbonButton } from './AddinManifest';
import { pressButton } from './pressButton';
import { RibbonFace } from './RibbonFace';
import { useStore } from './useStore';
import type { Workbench } from './Workbench';

export interface RibbonButtonControlProps {
  readonly button: RibbonButton;
  readonly workbench: Workbench;
}

/** One button of the ribbon with its tip. */
export function RibbonButtonControl({ button, workbench }: RibbonButtonControlProps) {
  const { runningCommand } = useStore(workbench.store);
  return (
    <RibbonFace
      face={button}
      workbench={workbench}
      aria-busy={runningCommand === button.id}
      disabled={!workbench.ribbon.isEnabled(button) || runningCommand !== undefined}
      onClick={() => {
        pressButton(workbench, button);
      }}
    />
  );
}
