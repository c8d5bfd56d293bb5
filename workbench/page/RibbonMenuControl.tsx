import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { RibbonMenu } from './AddinManifest';
import { pressButton } from './pressButton';
import { RibbonFace } from './RibbonFace';
import { useStore } from './useStore';
import type { Workbench } from './Workbench';

export interface RibbonMenuControlProps {
  readonly menu: RibbonMenu;
  readonly workbench: Workbench;
}

/** A button that opens a list of buttons; the browser's own popover closes it by Esc or a click beside it. */
export function RibbonMenuControl({ menu, workbench }: RibbonMenuControlProps) {
  const { runningCommand } = useStore(workbench.store);
  const list = useRef<HTMLDivElement>(null);
  const listId = `menu-${menu.id}`;

  const moveFocus = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])];
    const current = items.findIndex((item) => item === document.activeElement);
    items[(current + step + items.length) % items.length]?.focus();
  };

  return (
    <div className="ribbon-menu">
      <RibbonFace
        face={menu}
        workbench={workbench}
        aria-haspopup="menu"
        popoverTarget={listId}
        disabled={runningCommand !== undefined}
      />
      <div ref={list} id={listId} popover="auto" role="menu" aria-label={menu.label} onKeyDown={moveFocus}>
        {menu.items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            title={item.tip.description}
            disabled={!workbench.ribbon.isEnabled(item)}
            popoverTarget={listId}
            popoverTargetAction="hide"
            onClick={() => {
              pressButton(workbench, item);
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </div>
  );
}
