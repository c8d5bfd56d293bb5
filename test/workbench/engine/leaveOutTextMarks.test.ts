import { UniverInstanceType } from '@univerjs/core';
import { RenderManagerService } from '@univerjs/engine-render';
import { readFileSync } from 'node:fs';
import { leaveOutTextMarks } from '../../../workbench/engine/leaveOutTextMarks';

const MARKS = 'ForceStringRenderController';

describe('leaving out the marks of texts that are numbers', () => {
  it('knows them by the name that Univer registers', () => {
    const source = readFileSync(require.resolve('@univerjs/sheets-ui').replace('/cjs/', '/es/'), 'utf8');
    expect(source).toContain(`class ${MARKS} `);
    expect(source).toContain(`[${MARKS}]`);
  });

  it('registers everything else', () => {
    const register = jest
      .spyOn(RenderManagerService.prototype, 'registerRenderModule')
      .mockReturnValue({ dispose: jest.fn() });
    leaveOutTextMarks();
    const marks = Object.defineProperty(jest.fn(), 'name', { value: MARKS });
    const other = jest.fn();
    for (const module of [marks, other]) {
      RenderManagerService.prototype.registerRenderModule(UniverInstanceType.UNIVER_SHEET, [module]);
    }
    expect(register.mock.calls).toEqual([[UniverInstanceType.UNIVER_SHEET, [other]]]);
  });
});
