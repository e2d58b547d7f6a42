import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { clearProfileOverrides, overrideProfile, profileOf } from '../config/profile-overrides';
import type { BankProfile } from '../config/profiles';
import { bankCode, check, findingsOf, flag, integer, matches, oneOf, shortText } from './check';
import type { Rule } from './check';
import { Problem } from './problem';

const TIME = matches(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:MM');

/** Words before what the partner wants on its statement, by service. */
const WORDED = Object.fromEntries(['17', '18', '20', '22', '23'].map((each) => [each, { rule: shortText }]));
const wording: Rule = (value) => findingsOf(value, WORDED, '')[0]?.detail;

/** A bank that behaves otherwise from now on: forgets, executes twice, cuts remarks, sleeps at night. */
export function registerProfileRoutes(server: FastifyInstance, { db, partners }: App): void {
  server.get('/__sim/profiles', async () => {
    const codes = [...partners.keys()].sort();
    return {
      profiles: await Promise.all(
        codes.map(async (code) => ({ bankCode: code, ...(await profileOf(db, code)) })),
      ),
    };
  });

  server.post('/__sim/profiles', async (request) => {
    const { bankCode: code, ...settings } = check(request.body, {
      bankCode: { rule: bankCode, required: true },
      dedupeMode: { rule: oneOf('onAccept', 'onSuccess', 'none') },
      signatureMode: { rule: oneOf('symmetric', 'asymmetric') },
      signatureEncoding: { rule: oneOf('base64', 'hex') },
      timestampMilliseconds: { rule: flag },
      partnerReferenceMaxLength: { rule: integer(1, 64) },
      sourceAccountMaxLength: { rule: integer(5, 19) },
      holderNameLength: { rule: integer(1, 100) },
      accountEcho: { rule: oneOf('plain', 'padded', 'grouped') },
      statementForm: { rule: oneOf('standard', 'plain') },
      clearingFrom: { rule: TIME },
      clearingTo: { rule: TIME },
      lookBackDays: { rule: integer(0, 3650) },
      interbankLimit: { rule: integer(1, 1e12) },
      biFastCode: { rule: matches(/^\d{2}$/, 'must be two digits') },
      bulkLeast: { rule: integer(1, 1_000) },
      bulkMost: { rule: integer(1, 1_000) },
      feeLines: { rule: oneOf('apart', 'within') },
      bulkLines: { rule: oneOf('each', 'one') },
      sknCycleSeconds: { rule: integer(0, 86_400) },
      statementPageSize: { rule: integer(1, 1000) },
      remarkWidth: { rule: integer(1, 256) },
      remarkLine: { rule: integer(1, 256) },
      wording: { rule: wording },
      endOfDayFrom: { rule: TIME },
      endOfDayTo: { rule: TIME },
    }) as { bankCode: string } & Settings;
    if (!partners.has(code)) throw new Problem(422, 'There is no partner at this bank.');
    await overrideProfile(db, code, withHours(settings));
    return { bankCode: code, ...(await profileOf(db, code)) };
  });

  server.delete('/__sim/profiles', async () => {
    await clearProfileOverrides(db);
    return { deleted: true };
  });
}

type Settings = Partial<BankProfile> &
  Partial<Record<'endOfDayFrom' | 'endOfDayTo' | 'clearingFrom' | 'clearingTo', string>>;

function withHours({
  endOfDayFrom,
  endOfDayTo,
  clearingFrom,
  clearingTo,
  ...rest
}: Settings): Partial<BankProfile> {
  const endOfDay = bothEnds(endOfDayFrom, endOfDayTo);
  const clearingHours = bothEnds(clearingFrom, clearingTo);
  return { ...rest, ...(endOfDay && { endOfDay }), ...(clearingHours && { clearingHours }) };
}

function bothEnds(from?: string, to?: string): { from: string; to: string } | undefined {
  if ((from === undefined) !== (to === undefined)) throw new Problem(422, 'Give both ends of the hours.');
  return from === undefined || to === undefined ? undefined : { from, to };
}
