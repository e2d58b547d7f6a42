import type { FastifyInstance } from 'fastify';
import type { App } from '../app';
import { clearProfileOverrides, overrideProfile, profileOf } from '../config/profile-overrides';
import type { BankProfile } from '../config/profiles';
import { bankCode, check, integer, matches, oneOf } from './check';
import { Problem } from './problem';

const TIME = matches(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:MM');

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
      signatureEncoding: { rule: oneOf('base64', 'hex') },
      partnerReferenceMaxLength: { rule: integer(1, 64) },
      lookBackDays: { rule: integer(0, 3650) },
      interbankLimit: { rule: integer(1, 1e12) },
      sknCycleSeconds: { rule: integer(0, 86_400) },
      statementPageSize: { rule: integer(1, 1000) },
      remarkWidth: { rule: integer(1, 256) },
      endOfDayFrom: { rule: TIME },
      endOfDayTo: { rule: TIME },
    }) as { bankCode: string; endOfDayFrom?: string; endOfDayTo?: string } & Partial<BankProfile>;
    if (!partners.has(code)) throw new Problem(422, 'There is no partner at this bank.');
    await overrideProfile(db, code, withEndOfDay(settings));
    return { bankCode: code, ...(await profileOf(db, code)) };
  });

  server.delete('/__sim/profiles', async () => {
    await clearProfileOverrides(db);
    return { deleted: true };
  });
}

function withEndOfDay(
  settings: Partial<BankProfile> & { endOfDayFrom?: string; endOfDayTo?: string },
): Partial<BankProfile> {
  const { endOfDayFrom, endOfDayTo, ...rest } = settings;
  if ((endOfDayFrom === undefined) !== (endOfDayTo === undefined)) {
    throw new Problem(422, 'Give both ends of the end-of-day window.');
  }
  if (endOfDayFrom === undefined || endOfDayTo === undefined) return rest;
  return { ...rest, endOfDay: { from: endOfDayFrom, to: endOfDayTo } };
}
