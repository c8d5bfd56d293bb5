import { useRef } from 'react';
import type { KeyboardEvent, ToggleEvent } from 'react';
import type { RibbonMenu } from './AddinManifest';
import { pressButton } from './pressButton';
import { RibbonFace } from './RibbonFace';
import { useStore } from './useStore';
import type { Workbench } from './Workbench';

export interface RibbonMenuControlProps {
  readonly menu: RibbonMenu;
  readonly workbench: Workbench;
}

const MENU_PIXELS = 200;

/** A button that opens a list of buttons below it; the browser's own popover closes it by Esc or a click beside it. */
export function RibbonMenuControl({ menu, workbench }: RibbonMenuControlProps) {
  const { runningCommand } = useStore(workbench.store);
  const control = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = `menu-${menu.id}`;

  const placeBelow = ({ newState }: ToggleEvent): void => {
    const button = control.current?.querySelector('button')?.getBoundingClientRect();
    if (newState !== 'open' || button === undefined || list.current === null) return;
    list.current.style.left = `${Math.max(0, Math.min(button.left, window.innerWidth - MENU_PIXELS))}px`;
    list.current.style.top = `${button.bottom}px`;
  };

  const focusFirst = ({ newState }: ToggleEvent): void => {
    if (newState === 'open') list.current?.querySelector<HTMLElement>('[role=menuitem]:not(:disabled)')?.focus();
  };

  const moveFocus = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])];
    const current = items.findIndex((item) => item === document.activeElement);
    items[(current + step + items.length) % items.length]?.focus();
  };

  return (
    <div ref={control} className="ribbon-menu">
      <RibbonFace
        face={menu}
        workbench={workbench}
        aria-haspopup="menu"
        popoverTarget={listId}
        disabled={runningCommand !== undefined}
      />
      <div
        ref={list}
        id={listId}
        popover="auto"
        role="menu"
        aria-label={menu.label}
        className="ribbon-menu-list"
        style={{ width: MENU_PIXELS }}
        onBeforeToggle={placeBelow}
        onToggle={focusFirst}
        onKeyDown={moveFocus}
      >
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
