import { readFileSync } from 'node:fs';
import { setUpWorkbench } from './support/setUpWorkbench';

jest.setTimeout(60_000);

const openWorkbench = setUpWorkbench();

describe('saving as CSV', () => {
  it('says what will be lacking before it saves, and saves nothing when that is declined', async () => {
    const { page, workbench } = await openWorkbench();
    await workbench.openFile('list.csv', new TextEncoder().encode('Customer,Amount\nBosch,2\n'));
    await workbench.type('C2', '=B2*2');
    const save = page.getByRole('button', { name: 'Save as CSV' });
    await save.click();
    const question = page.getByRole('dialog');
    await question.getByText('formulas: only their results are saved (1)').waitFor();
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    await save.click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      question.getByRole('button', { name: 'Save anyway' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('list.csv');
    expect(readFileSync(await download.path(), 'utf8')).toBe('\uFEFFCustomer,Amount,\r\nBosch,2,4');
  });
});
