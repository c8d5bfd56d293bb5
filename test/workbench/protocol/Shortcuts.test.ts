import { Shortcuts } from '../../../workbench/protocol/Shortcuts';

const plain = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };

describe('keyboard shortcuts of an add-in', () => {
  let shortcuts: Shortcuts;

  beforeEach(() => {
    shortcuts = new Shortcuts({ SHOW: 'Ctrl+Alt+Up', RANK: 'Ctrl+Shift+9', HELP: 'Shift+F7' });
  });

  it.each([
    [{ ...plain, keyCode: 38, ctrlKey: true, altKey: true }, 'SHOW'],
    [{ ...plain, keyCode: 57, ctrlKey: true, shiftKey: true }, 'RANK'],
    [{ ...plain, keyCode: 118, shiftKey: true }, 'HELP'],
    [{ ...plain, keyCode: 38, ctrlKey: true }, undefined],
    [{ ...plain, keyCode: 57 }, undefined],
  ])('call the action of exactly their key: %j', (press, action) => {
    expect(shortcuts.actionFor(press)).toBe(action);
  });

  it('can be replaced one by one, or taken away', () => {
    shortcuts.replace({ SHOW: 'Alt+Ctrl+M', RANK: null });
    expect(shortcuts.list()).toEqual({ SHOW: 'Alt+Ctrl+M', HELP: 'Shift+F7' });
    expect(shortcuts.actionFor({ ...plain, keyCode: 77, ctrlKey: true, altKey: true })).toBe('SHOW');
  });

  it('are in use if the add-in or Excel has the key, in whatever order it is written', () => {
    expect(['Alt+Ctrl+Up', 'Ctrl+C', 'Ctrl+Alt+Q'].map((key) => shortcuts.isInUse(key))).toEqual([true, true, false]);
  });

  it('never take a key from Excel', () => {
    shortcuts.replace({ SHOW: 'Ctrl+C' });
    expect(shortcuts.actionFor({ ...plain, keyCode: 67, ctrlKey: true })).toBeUndefined();
  });
});
