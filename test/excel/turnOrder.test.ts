import { Turns } from '../../src/excel/Turns';

describe('turns on the workbook', () => {
  const later = () => new Promise<void>((resolve) => setImmediate(resolve));

  /** Takes turns that note when they begin and end. */
  const note = (turns: Turns, notes: string[]) => {
    const job = (name: string) => async () => {
      notes.push(`${name} begins`);
      await later();
      notes.push(`${name} ends`);
      return name;
    };
    return {
      take: (name: string) => turns.take(job(name)),
      takeWhenIdle: (name: string) => turns.takeWhenIdle(job(name)),
    };
  };

  it('come one after the other, and what nobody asked for last', async () => {
    const notes: string[] = [];
    const { take, takeWhenIdle } = note(new Turns(), notes);
    const answers = await Promise.all([take('one'), takeWhenIdle('background'), take('two'), take('three')]);
    expect(answers).toEqual(['one', 'background', 'two', 'three']);
    expect(notes).toEqual(['one', 'two', 'three', 'background'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('let a command in between two jobs of the background', async () => {
    const notes: string[] = [];
    const { take, takeWhenIdle } = note(new Turns(), notes);
    const background = [takeWhenIdle('first'), takeWhenIdle('second')];
    await later();
    await Promise.all([...background, take('command')]);
    expect(notes.filter((entry) => entry.endsWith('begins'))).toEqual([
      'first begins',
      'command begins',
      'second begins',
    ]);
  });

  it('end when their job fails, which who took them is told', async () => {
    const turns = new Turns();
    const failure = turns.take(() => Promise.reject(new Error('refused')));
    const next = turns.take(() => Promise.resolve('done'));
    await expect(failure).rejects.toThrow('refused');
    expect(await next).toBe('done');
  });

  it('do not begin before who took them has the promise', () => {
    let hasBegun = false;
    const turn = new Turns().take(() => Promise.resolve((hasBegun = true)));
    expect(hasBegun).toBe(false);
    return expect(turn).resolves.toBe(true);
  });
});
