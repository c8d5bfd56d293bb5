import { servedAddress } from '../../../workbench/page/servedAddress';

describe("where the workbench has the manifest's files", () => {
  it('is below /addin/, for development and for a published folder alike', () => {
    expect(servedAddress('https://localhost:3000/assets/a.png', 'https://localhost:3000/taskpane.html')).toBe(
      '/addin/assets/a.png',
    );
    expect(servedAddress('https://example.org/crm/f.json?v=2', 'https://example.org/crm/taskpane.html')).toBe(
      '/addin/f.json?v=2',
    );
  });

  it('is where the manifest says for what lies elsewhere', () => {
    const elsewhere = 'https://example.org/other/a.png';
    expect(servedAddress(elsewhere, 'https://example.org/crm/taskpane.html')).toBe(elsewhere);
  });
});
