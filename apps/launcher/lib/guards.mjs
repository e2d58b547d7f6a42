/**
 * @typedef {{ sql: string } | { file: string, code: string, becomes: string }} Off
 * @typedef {{ guard: string, off: Off, spec: string, red: string }} Guard
 */

const DECIDE = 'libs/domain/src/payout/decide';
const DEFENDS = 'tests/integration/payout/database-defends.spec.ts';
const GUARDED = 'tests/integration/payout/guards.spec.ts';
const SEALS = 'tests/integration/payout/seals.spec.ts';
const FLOW = 'tests/integration/banking/payout-flow.spec.ts';

/**
 * What keeps money from leaving twice, to somebody else, or by one hand; how each is switched off, and the test that then
 * turns red. @type {readonly Guard[]}
 */
export const GUARDS = [
  {
    guard: 'one-live-payout',
    off: { sql: 'DROP INDEX payout_live_once' },
    spec: GUARDED,
    red: 'one live payout per benefit and payee refuses a second one',
  },
  {
    guard: 'one-live-attempt',
    off: { sql: 'DROP INDEX payout_attempt_live_once' },
    spec: GUARDED,
    red: 'refuses a second reference while one is alive',
  },
  {
    guard: 'benefit-paid-once',
    off: { sql: 'DROP TRIGGER payout_pays_benefit_once ON payout' },
    spec: DEFENDS,
    red: 'is not made a second time under another key',
  },
  {
    guard: 'intent-row',
    off: {
      file: 'activities/payout/recorder.ts',
      code: 'await before(em, message);',
      becomes: '',
    },
    spec: FLOW,
    red: 'two senders at the same instant pay once',
  },
  {
    guard: 'first-poll-delay',
    off: {
      file: `${DECIDE}/sending.ts`,
      code: 'addMilliseconds(at, pace.firstPollDelay)',
      becomes: 'addMilliseconds(at, 0)',
    },
    spec: `${DECIDE}/cases.spec.ts`,
    red: 'is asked about first when the delay of its bank is over',
  },
  {
    guard: 'first-poll-wait',
    off: { file: `${DECIDE}/next-step.ts`, code: '? Date.parse(firstPollAt)', becomes: '? 0' },
    spec: FLOW,
    red: 'does not ask before the first-poll delay',
  },
  {
    guard: 'statement-proof',
    off: { file: `${DECIDE}/absence.ts`, code: '!isNamedByLine &&', becomes: '' },
    spec: `${DECIDE}/cases.spec.ts`,
    red: 'speaks against the absence of the transfer',
  },
  {
    guard: 'statement-gap',
    off: { file: `${DECIDE}/absence.ts`, code: '!gaps.some((gap) => mayHide(gap, attempt)) &&', becomes: '' },
    spec: `${DECIDE}/cases.spec.ts`,
    red: 'speaks against the absence of what was sent by then',
  },
  {
    guard: 'maker-is-not-releaser',
    off: { sql: 'ALTER TABLE payout_batch DROP CONSTRAINT payout_batch_four_eyes' },
    spec: GUARDED,
    red: 'is guarded by the database itself',
  },
  {
    guard: 'hash-at-sending',
    off: { file: `${DECIDE}/recheck.ts`, code: 'batchHash(signed) === batch.hash', becomes: 'true' },
    spec: 'tests/integration/banking/recheck.spec.ts',
    red: 'another hash, after another of its batch went out',
  },
  {
    guard: 'name-check',
    off: {
      file: `${DECIDE}/sending.ts`,
      code: `isFreshlyChecked(payout, facts.now) ? 'SEND' : 'CHECK_PAYEE'`,
      becomes: `'SEND'`,
    },
    spec: `${DECIDE}/cases.spec.ts`,
    red: 'checks a name again that was checked more than a day ago',
  },
  {
    guard: 'reversal-watch',
    off: {
      file: `${DECIDE}/line-judgement.ts`,
      code: `if (named.attempt.state === 'RECONCILED' && isOpenTo(named, 'RETURNED')) return { is: 'RETURNED' };`,
      becomes: '',
    },
    spec: `${DECIDE}/line-orders.spec.ts`,
    red: 'say by their net whether the payee has the money',
  },
  {
    guard: 'approver-is-a-person',
    off: { sql: 'DROP TRIGGER benefit_needs_approver ON benefit' },
    spec: DEFENDS,
    red: 'is not approved by nobody',
  },
  {
    guard: 'releaser-is-another',
    off: { sql: 'DROP TRIGGER payout_batch_releaser_is_user ON payout_batch' },
    spec: DEFENDS,
    red: 'no batch is released by who approved',
  },
  {
    guard: 'dossier-hash',
    off: { sql: 'DROP TRIGGER claim_moved_in_its_event ON claim' },
    spec: SEALS,
    red: 'keeps its dossier outside its event',
  },
  {
    guard: 'sealed-entries',
    off: { sql: 'DROP TRIGGER ledger_line_of_new_entry ON ledger_line' },
    spec: SEALS,
    red: 'get no further line once they are sealed',
  },
  {
    guard: 'guards-look-into-the-record',
    off: {
      sql: 'ALTER FUNCTION is_active_user RESET search_path; ALTER FUNCTION require_approver RESET search_path',
    },
    spec: SEALS,
    red: 'do not believe a table of people',
  },
];
