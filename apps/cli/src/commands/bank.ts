import { formatRupiah } from '@jkk/domain/money';
import { PARTNER_BANK_CODES } from '@jkk/domain/payout';
import { CAP_SCOPES, capsByPolicy } from '@jkk/domain/payout/decide';
import { ControlsRepository } from '@jkk/persistence/reconciliation';
import { isPlayMoney, loadSettings, RuntimeSettings } from '@jkk/platform/config';
import { systemClock } from '@jkk/platform/clock';
import type { EntityManager } from 'typeorm';
import { PERSON_HELP } from '../core/administrator';
import { BadInputError, EXIT, type Command } from '../core/command';
import { withAppDatabase } from '../core/database';
import { partnerBankIn, say, SAYING_OPTIONS, SAYING_USAGE } from '../core/two-persons';

const controls = new ControlsRepository();
const WHOLE = /^[1-9]\d{0,14}$/;

export const bank: Command = {
  path: ['bank'],
  summary: 'print whether payments go out through each bank, and the caps on what is released and sent',
  details: ['Ends with 1 while a bank is stopped.'],
  async run({ environment, output }) {
    const { profile } = loadSettings(RuntimeSettings, environment);
    const current = isPlayMoney(profile) ? controls : new ControlsRepository(capsByPolicy);
    const { switches, caps } = await withAppDatabase(environment, async ({ manager }) => ({
      switches: await controls.listSwitches(manager),
      caps: await current.getCaps(manager, systemClock.now()),
    }));
    const stopped = switches.filter(({ sending }) => !sending);
    const stateOf = (bankCode: string): string => {
      const found = stopped.find((each) => each.bankCode === bankCode);
      return found === undefined ? 'sending' : `stopped since ${found.changedAt}: ${found.reason ?? ''}`;
    };
    output.result({ stopped, caps }, [
      ...PARTNER_BANK_CODES.map((bankCode) => `${bankCode}: ${stateOf(bankCode)}`),
      ...CAP_SCOPES.map((scope) => `${scope}: ${capText(caps[scope])}`),
    ]);
    return stopped.length === 0 ? EXIT.ok : EXIT.findings;
  },
};

const capText = (limit: number | null): string => (limit === null ? 'no cap' : formatRupiah(limit));

type Said = Parameters<ControlsRepository['stop']>[2];

/** A word of one person about one bank. */
const wordAbout = (
  path: string,
  summary: string,
  word: (em: EntityManager, bankCode: string, said: Said) => ReturnType<ControlsRepository['stop']>,
): Command => ({
  path: ['bank', path],
  summary,
  details: [PERSON_HELP],
  usage: `BANK ${SAYING_USAGE}`,
  positionals: { min: 1, max: 1 },
  options: SAYING_OPTIONS,
  run(context, args) {
    const bankCode = partnerBankIn(args.positionals[0]);
    return say(context, args, (em, said) => word(em, bankCode, said));
  },
});

export const bankStop = wordAbout(
  'stop',
  'stop every new transfer through a bank at once; one person of finance does it alone',
  (em, bankCode, said) => controls.stop(em, bankCode, said),
);

export const bankResume = wordAbout(
  'resume',
  'let a bank send again; a maker proposes, a releaser who is another says the same',
  (em, bankCode, said) => controls.resume(em, bankCode, said),
);

export const bankCap: Command = {
  path: ['bank', 'cap'],
  summary:
    'cap what is released or sent, or lift the cap; a maker proposes, a releaser who is another says the same',
  details: [`SCOPE is one of ${CAP_SCOPES.join(', ')}; without RUPIAH the cap is lifted.`, PERSON_HELP],
  usage: `SCOPE [RUPIAH] ${SAYING_USAGE}`,
  positionals: { min: 1, max: 2 },
  options: SAYING_OPTIONS,
  run(context, args) {
    const [scopeText, limitText] = args.positionals;
    const scope = CAP_SCOPES.find((each) => each === scopeText);
    if (scope === undefined) throw new BadInputError(`SCOPE is one of ${CAP_SCOPES.join(', ')}`);
    if (limitText !== undefined && !WHOLE.test(limitText)) {
      throw new BadInputError('RUPIAH is a whole number, without dots');
    }
    const limit = limitText === undefined ? null : Number(limitText);
    return say(context, args, (em, said) => controls.setCap(em, scope, limit, said));
  },
};
