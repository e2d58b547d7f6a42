import { newExternalId, wib } from './partner';
import type { Tampering } from './partner';
import { answered, at, filled, firstOf, listOf, senOf } from './rule';
import type { Rule, Scene } from './rule';

const LATE_MS = 15 * 60_000;
/** The service that changes nothing, to try what holds of every signed call. */
const HARMLESS = '/balance-inquiry';

const token = (says: string, tampering: Tampering, ...codes: readonly string[]): Rule => ({
  service: '73',
  says,
  check: async ({ partner }) => answered(await partner.requestToken(tampering), ...codes),
});

const balanceOf = (scene: Scene, tampering: Tampering = {}) =>
  scene.partner.call(HARMLESS, { accountNo: scene.sourceAccount }, tampering);

const signed = (says: string, tampering: () => Tampering, ...codes: readonly string[]): Rule => ({
  service: '11',
  says,
  check: async (scene) => answered(await balanceOf(scene, tampering()), ...codes),
});

/** Access token, signature and headers: what holds before a service looks at its body. */
export const SIGNING_RULES: readonly Rule[] = [
  {
    service: '73',
    says: 'a token is granted for the signature of the partner',
    check: async ({ partner }) => {
      const answer = await partner.requestToken();
      const { accessToken, tokenType, expiresIn } = answer.body;
      return firstOf(
        answered(answer, '2007300'),
        filled('accessToken', accessToken),
        tokenType === 'Bearer' ? undefined : 'tokenType is not Bearer',
        Number(expiresIn) > 0 ? undefined : 'expiresIn is no number of seconds',
      );
    },
  },
  token('a wrong signature gets no token', { signature: 'AAAA' }, '4017300'),
  token('an unknown client gets no token', { headers: { 'X-CLIENT-KEY': 'SOMEBODY' } }, '4017300'),
  token('a token needs X-CLIENT-KEY', { headers: { 'X-CLIENT-KEY': undefined } }, '4007302', '4017300'),
  {
    service: '11',
    says: 'the balance of the source account is told',
    check: async (scene) => {
      const answer = await balanceOf(scene);
      const [first] = listOf(answer.body.accountInfos);
      const value = at(at(first, 'availableBalance'), 'value');
      return firstOf(
        answered(answer, '2001100'),
        senOf(value) !== undefined ? undefined : 'availableBalance is no amount with two decimals',
      );
    },
  },
  signed('a wrong signature is refused', () => ({ signature: 'AAAA' }), '4011100'),
  signed(
    'a signature for another path is refused',
    () => ({ signedPath: '/snap/v1.0/bank-statement' }),
    '4011100',
  ),
  signed(
    'a body that was changed after it was signed is refused',
    () => ({ sentBody: '{"accountNo":"1"}' }),
    '4011100',
  ),
  signed(
    'an old timestamp is refused',
    () => ({ headers: { 'X-TIMESTAMP': wib(new Date(Date.now() - LATE_MS)) } }),
    '4011100',
  ),
  signed(
    'a token that nobody granted is refused',
    () => ({ headers: { Authorization: 'Bearer nobody-granted-this' } }),
    '4011101',
  ),
  signed('X-EXTERNAL-ID is mandatory', () => ({ headers: { 'X-EXTERNAL-ID': undefined } }), '4001102'),
  {
    service: '11',
    says: 'X-EXTERNAL-ID is taken once a day',
    check: async (scene) => {
      const headers = { 'X-EXTERNAL-ID': newExternalId() };
      return firstOf(
        answered(await balanceOf(scene, { headers }), '2001100'),
        answered(await balanceOf(scene, { headers }), '4091100'),
      );
    },
  },
];
