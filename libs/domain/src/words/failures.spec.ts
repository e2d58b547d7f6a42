import { RESPONSE_RULES } from '../payout/responses';
import { failureText } from './failures';

const rejected = RESPONSE_RULES.filter((rule) => rule.class === 'REJECTED').flatMap(({ http, cases }) =>
  cases.map((last) => `${http}17${last}`),
);

const inFile = ['AC01', 'AC04', 'AC06', 'BE01', 'RC01'].map((reason) => `FILE.RJCT.${reason}`);

it.each([...rejected, ...inFile, 'PROVEN_ABSENT'])('%s is told in words, without its code', (code) => {
  const { id, en } = failureText(code);
  expect(id).not.toBe(en);
  expect(`${id} ${en}`).not.toContain(code);
});

it('an answer without words of ours keeps the code of the bank', () => {
  expect(failureText('06').en).toBe('Refused by the bank (code 06).');
  expect(failureText('FILE.RJCT.MS03').en).toBe('Refused by the bank in its file (code MS03).');
  expect(failureText('FILE.RJCT').en).toBe('Refused by the bank in its file (code RJCT).');
  expect(failureText('4031799').id).toBe('Ditolak bank (kode 4031799).');
});
