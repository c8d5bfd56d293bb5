import { ChangeQueue } from '../../../workbench/page/ChangeQueue';

const never = (): Promise<void> => new Promise(() => undefined);

describe('changes of the workbook', () => {
  it('wait for the beginning, then for one another', async () => {
    const told: string[] = [];
    const changes = new ChangeQueue();
    const tell = (name: string) => async () => {
      told.push(`${name} begins`);
      await Promise.resolve();
      told.push(`${name} ends`);
    };
    const both = [changes.inTurn(tell('first')), changes.inTurn(tell('second'))];
    await Promise.resolve();
    expect(told).toEqual([]);
    changes.begin();
    await Promise.all(both);
    expect(told).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('that fail are told of and hold up nothing', async () => {
    const changes = new ChangeQueue();
    changes.begin();
    await expect(changes.inTurn(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(changes.inTurn(() => Promise.resolve())).resolves.toBeUndefined();
  });

  it('are waited for anew when one comes while another is waited on', async () => {
    const told: string[] = [];
    const changes = new ChangeQueue();
    changes.begin();
    let attempt = 0;
    const waiting = changes.afterLast(async () => {
      attempt += 1;
      told.push(`attempt ${String(attempt)}`);
      if (attempt === 1) {
        void changes.inTurn(() => Promise.resolve(void told.push('change')));
        await never();
      }
    });
    await waiting;
    expect(told).toEqual(['attempt 1', 'change', 'attempt 2']);
  });

  it('let a failure to wait through', async () => {
    const changes = new ChangeQueue();
    changes.begin();
    await expect(changes.afterLast(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  });
});
