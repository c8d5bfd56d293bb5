import { openableAddress } from '../../../../workbench/page/sheet/openableAddress';

it.each([
  [{ address: 'https://contoso.example/a' }, 'https://contoso.example/a'],
  [{ address: 'https://contoso.example/', documentReference: 'part' }, 'https://contoso.example/#part'],
  [{ address: 'www.contoso.example' }, 'https://www.contoso.example'],
  [{ address: 'mailto:kim@contoso.example' }, 'mailto:kim@contoso.example'],
])('opens %j', (link, address) => {
  expect(openableAddress(link)).toBe(address);
});

it.each([
  { address: 'javascript:alert(1)' },
  { address: ' javascript:alert(1)' },
  { address: 'data:text/html,x' },
  { address: 'file:///etc/passwd' },
  { address: '..\\other.xlsx' },
  { documentReference: 'Sheet1!A1' },
])('does not open %j', (link) => {
  expect(openableAddress(link)).toBeUndefined();
});
