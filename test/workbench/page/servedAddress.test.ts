import { servedAddress } from '../../../workbench/page/servedAddress';

const addInAt = (pageAddress: string) => ({ pageAddress, isHostedElsewhere: false });

describe("where the workbench has the manifest's files", () => {
  it('is below /addin/, for development and for a published folder alike', () => {
    expect(servedAddress('https://localhost:3000/assets/a.png', addInAt('https://localhost:3000/taskpane.html'))).toBe(
      '/addin/assets/a.png',
    );
    expect(servedAddress('https://example.org/crm/f.json?v=2', addInAt('https://example.org/crm/taskpane.html'))).toBe(
      '/addin/f.json?v=2',
    );
  });

  it('is where the manifest says for what lies elsewhere', () => {
    const elsewhere = 'https://example.org/other/a.png';
    expect(servedAddress(elsewhere, addInAt('https://example.org/crm/taskpane.html'))).toBe(elsewhere);
  });

  it('is the address itself for a page that its own server has', () => {
    const pageAddress = 'https://localhost:8443/app.html';
    expect(servedAddress(pageAddress, { pageAddress, isHostedElsewhere: true })).toBe(pageAddress);
  });
});
