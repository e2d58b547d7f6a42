import { RESPONSE_RULES } from '../payout/responses';
import { failureText } from './failures';

const rejected = RESPONSE_RULES.filter((rule) => rule.class === 'REJECTED').flatMap(({ http, cases }) =>
  cases.map((last) => `${http}17${last}`),
);

it.each([...rejected, 'PROVEN_ABSENT'])('%s is told in words, without its code', (code) => {
  const { id, en } = failureText(code);
  expect(id).not.toBe(en);
  expect(`${id} ${en}`).not.toContain(code);
});

it('an answer without words of ours keeps the code of the bank', () => {
  expect(failureText('06').en).toBe('Refused by the bank (code 06).');
  expect(failureText('4031799').id).toBe('Ditolak bank (kode 4031799).');
});
