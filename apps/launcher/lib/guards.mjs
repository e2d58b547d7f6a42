/**
 * @typedef {{ sql: string } | { file: string, code: string, becomes: string }} Off
 * @typedef {{ guard: string, off: Off, spec: string, red: string }} Guard
 */

const DECIDE = 'libs/domain/src/payout/decide';
const DEFENDS = 'tests/integration/payout/database-defends.spec.ts';
const GUARDED = 'tests/integration/payout/guards.spec.ts';
const SEALS = 'tests/integration/payout/seals.spec.ts';
const PARTS = 'tests/integration/banking/part-returns.spec.ts';
const DIVIDED = 'tests/integration/banking/divided-lines.spec.ts';
const OWN = 'tests/integration/payout/own-claims.spec.ts';
const PERSONS = 'tests/integration/payout/two-persons.spec.ts';
const RECEIVABLES = 'tests/integration/payout/receivables.spec.ts';
const PROOF = 'tests/integration/payout/proof.spec.ts';
const OFFICE = 'tests/integration/payout/in-office.spec.ts';
const FLOW = 'tests/integration/banking/payout-flow.spec.ts';
const CLOCKS = 'tests/integration/banking/wrong-clock.spec.ts';
const FILES = 'tests/integration/banking/payment-files.spec.ts';
const BULKS = 'tests/integration/banking/bulk.spec.ts';
const CALLBACKS = 'tests/integration/banking/callbacks.spec.ts';

/** A trigger that refuses a wrong write, whoever writes it. @returns {Guard} */
const trigger = (
  /** @type {string} */ name,
  /** @type {string} */ table,
  /** @type {string} */ spec,
  /** @type {string} */ red,
) => ({
  guard: name,
  off: { sql: `DROP TRIGGER ${name} ON ${table}` },
  spec,
  red,
});

/** @type {readonly Guard[]} */
const TRIGGERS = [
  trigger('payout_never_changes', 'payout', DEFENDS, 'keeps its amount_rupiah'),
  trigger('payout_persons_never_change', 'payout', DEFENDS, 'keeps its proposed_by'),
  trigger('payout_begins_unreleased', 'payout', DEFENDS, 'is not made released at once'),
  trigger('payout_of_approved_benefit', 'payout', DEFENDS, 'is not made for a benefit that nobody approved'),
  trigger('payout_that_is_as_approved', 'payout', DEFENDS, 'a payout is not made with another account'),
  trigger('payout_way_back_is_decided', 'payout', DEFENDS, 'is not let go by nobody'),
  trigger('payout_follows_its_life', 'payout', PROOF, 'does not leap to'),
  trigger('payout_released_by_batch', 'payout', PROOF, 'is not released without its batch'),
  trigger('payout_proven_by_line', 'payout', PROOF, 'is not paid without a debit'),
  trigger('statement_match_keeps_proof', 'statement_match', PROOF, 'keeps the debit that proves it'),
  trigger('statement_match_is_its_payment', 'statement_match', PROOF, 'is not proven by'),
  trigger(
    'payment_file_handed_over_by_other',
    'payment_file_download',
    FILES,
    'is handed over by another person',
  ),
  trigger('payout_back_from_its_file', 'payout', FILES, 'is not withdrawn by one person'),
  trigger(
    'payment_file_withdrawal_was_said',
    'payment_file_withdrawal',
    FILES,
    'is not withdrawn by one person',
  ),
  trigger(
    'payment_file_taken_or_withdrawn',
    'payment_file_download',
    FILES,
    'goes or stays whoever writes it',
  ),
  trigger(
    'payment_file_withdrawn_or_taken',
    'payment_file_withdrawal',
    FILES,
    'goes or stays whoever writes it',
  ),
  trigger(
    'payment_file_withdrawn_untouched',
    'payment_file_withdrawal',
    FILES,
    'goes or stays whoever writes it',
  ),
  trigger('payment_file_adds_up', 'payment_file_result', FILES, 'adds up to what stands in it'),
  trigger('payment_file_complete_at_once', 'payment_file_item', FILES, 'takes nothing in afterwards'),
  trigger('benefit_stays_as_approved', 'benefit', DEFENDS, 'an approved benefit keeps its payee'),
  trigger('benefit_stays_as_proposed', 'benefit', DEFENDS, 'is not given another account after its proposal'),
  trigger('benefit_paid_by_payout', 'benefit', DEFENDS, 'is not paid while no payout of it was proven'),
  trigger('payout_keeps_its_batch', 'payout', DEFENDS, 'a released payout keeps its batch'),
  trigger('payout_batch_adds_up', 'payout_batch', DEFENDS, 'no batch is released with'),
  trigger('claim_moves_by_events', 'claim', DEFENDS, 'becomes that of no other person'),
  trigger('rule_set_version_in_office', 'rule_set_version', OFFICE, 'is published by another administrator'),
  trigger('sending_block_in_office', 'sending_block', OFFICE, 'is not lifted at one stroke'),
  trigger('figure_verification_in_office', 'figure_verification', OFFICE, 'a figure is not verified by'),
  trigger('require_weighed_deviations', 'payout', DEFENDS, 'is not made before the approver has weighed it'),
  trigger('payout_revived_pays_once', 'payout', DEFENDS, 'beside one under another key'),
  trigger('payout_batch_begins_open', 'payout_batch', DEFENDS, 'programs is not made released'),
  trigger('payout_batch_never_changes', 'payout_batch', DEFENDS, 'is not changed after its release'),
  trigger('payout_batch_needs_maker', 'payout_batch', DEFENDS, 'no batch is made by nobody'),
  trigger(
    'payout_batch_releaser_entered_account',
    'payout_batch',
    DEFENDS,
    'no batch is released by who approved',
  ),
  trigger(
    'payout_batch_item_of_open_batch',
    'payout_batch_item',
    DEFENDS,
    'takes nothing more after its release',
  ),
  trigger('payout_batch_item_never_changes', 'payout_batch_item', DEFENDS, 'and changes no item'),
  trigger(
    'payout_batch_item_by_another',
    'payout_batch_item',
    DEFENDS,
    'no payout enters a batch of who had a hand',
  ),
  trigger('hold_decision_by_user', 'hold_decision', DEFENDS, 'and no stranger, speaks about its hold'),
  trigger('benefit_offset_is_owed', 'benefit', DEFENDS, 'is not made over what is taken off for a debt'),
  trigger(
    'ledger_entry_leaves_offsets',
    'ledger_entry',
    DEFENDS,
    'is not made over what is taken off for a debt',
  ),
  trigger(
    'ledger_entry_keeps_what_came_back',
    'ledger_entry',
    DEFENDS,
    'keeps nothing of money that did not come back',
  ),
  trigger('benefit_begins_unapproved', 'benefit', DEFENDS, 'nor from the beginning'),
  trigger('benefit_decided_as_proposed', 'benefit', DEFENDS, 'is not approved over another amount'),
  trigger('claim_event_follows', 'claim_event', DEFENDS, 'takes no event with a gap'),
  trigger('claim_event_is_newest', 'claim_event', SEALS, 'takes no event that it does not stand in'),
  trigger('claim_stands_in_its_event', 'claim', SEALS, 'is not inserted without its event'),
  trigger('claim_dossier_is_hashed', 'claim', SEALS, 'keeps the hash of its dossier'),
  trigger('payment_clock_is_kept', 'payment_clock', SEALS, 'is neither changed nor taken out'),
  trigger('ledger_entry_is_chained', 'ledger_entry', SEALS, 'are sealed, whoever writes them'),
  trigger('statement_line_is_chained', 'statement_line', SEALS, 'are sealed, whoever writes them'),
  trigger('statement_line_part_adds_up', 'statement_line', DIVIDED, 'needs parts that come to its line'),
  trigger('statement_match_adds_up', 'statement_match', DIVIDED, 'needs parts that come to its line'),
  trigger('statement_match_begins_whole', 'statement_match', DIVIDED, 'needs parts that come to its line'),
  trigger('statement_match_is_its_part', 'statement_match', PARTS, 'takes no part that two persons'),
  trigger('statement_match_stays_divided', 'statement_match', DIVIDED, 'needs parts that come to its line'),
  trigger('ledger_line_balanced', 'ledger_line', GUARDED, 'refuses lines that do not sum to zero'),
  trigger('hold_answers_proposal', 'hold_decision', PERSONS, 'is not answered where nobody proposed it'),
  trigger('money_word_by_user', 'money_word', PERSONS, 'is not answered where nobody proposed it'),
  trigger('payout_cap_was_said', 'payout_cap', PERSONS, 'does not come about unsaid: a cap'),
  trigger('closed_day_was_said', 'closed_day', PERSONS, 'does not come about unsaid: a closed day'),
  trigger(
    'bank_switch_was_said',
    'bank_switch',
    PERSONS,
    'does not come about unsaid: a bank that sends again',
  ),
  trigger('lent_authority_between_approvers', 'lent_authority', PERSONS, 'comes from who has it'),
  trigger('lent_authority_stays', 'lent_authority', PERSONS, 'is ended and never changed'),
  trigger('app_user_nik_is_kept', 'app_user', PERSONS, 'is one person for ever'),
  trigger('app_user_let_in', 'app_user', OFFICE, 'is let in by nobody only as the database agrees'),
  trigger('benefit_without_interest', 'benefit', OWN, 'nobody approves a benefit'),
  trigger('payout_batch_item_without_interest', 'payout_batch_item', OWN, 'nobody puts a payout'),
  trigger('payout_batch_without_interest', 'payout_batch', OWN, 'nobody releases a batch'),
  trigger('hold_decision_without_interest', 'hold_decision', OWN, 'nobody speaks about the hold'),
  trigger('money_word_without_interest', 'money_word', OWN, 'nobody settles what another payer owes'),
  trigger('recovery_without_interest', 'claim_event', OWN, 'nobody plans or settles what is to be paid back'),
  trigger('hospital_bill_is_kept', 'hospital_bill', PERSONS, 'no line of a bill becomes another'),
  trigger('ledger_entry_settles', 'ledger_entry', RECEIVABLES, 'refuses more than is owed'),
  trigger('receipt_use_is_kept', 'receipt_use', PERSONS, 'are used for ever by what was approved'),
];

/**
 * What keeps money from leaving twice, to somebody else, or by one hand; how each is switched off, and the test that then
 * turns red. @type {readonly Guard[]}
 */
export const GUARDS = [
  ...TRIGGERS,
  {
    guard: 'one-account-a-person',
    off: { sql: 'ALTER TABLE app_user DROP CONSTRAINT app_user_nik_once' },
    spec: PERSONS,
    red: 'is one person for ever',
  },
  {
    guard: 'line-pays-once',
    off: { sql: 'ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_line_once' },
    spec: RECEIVABLES,
    red: 'lets one line pay once',
  },
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
    guard: 'early-denial',
    off: {
      file: 'libs/domain/src/payout/transfer-status.ts',
      code: 'deniedAt < firstPollAt || ',
      becomes: '',
    },
    spec: 'libs/domain/src/payout/transfer-status.spec.ts',
    red: 'the denial came before the first poll',
  },
  {
    guard: 'callback-signature',
    off: {
      file: 'apps/api/src/bank-callbacks/callback-receiver.ts',
      code: 'key === undefined || !isSignedBy(key, call)',
      becomes: 'key === undefined',
    },
    spec: CALLBACKS,
    red: 'with a signature of other words, and not kept',
  },
  {
    guard: 'callback-of-its-bank',
    off: {
      file: 'libs/persistence/src/payout/callback.repository.ts',
      code: 'WHERE a.partner_bank_code = $1 AND (',
      becomes: 'WHERE $1::text IS NOT NULL AND (',
    },
    spec: CALLBACKS,
    red: 'about a transfer that another bank was given',
  },
  {
    guard: 'bulk-sender-lives',
    off: {
      file: 'libs/domain/src/payout/decide/sending.ts',
      code: '(live?.bulkId ?? null) === null ?',
      becomes: 'live !== undefined ?',
    },
    spec: BULKS,
    red: 'leaves nobody to be sent twice',
  },
  {
    guard: 'bulk-is-no-payment',
    off: {
      file: 'libs/domain/src/payout/responses.ts',
      code: "{ http: 200, cases: ['00'], class: 'PENDING' },",
      becomes: '',
    },
    spec: BULKS,
    red: 'are proven each by its line',
  },
  {
    guard: 'bulk-leaves-out',
    off: {
      file: 'activities/payout/send-bulk.ts',
      code: 'if (leftOut.length > 0) throw new NotWholeError(leftOut);',
      becomes: '',
    },
    spec: BULKS,
    red: 'leave one out that the record does not know as it is',
  },
  {
    guard: 'bank-clock-mark',
    off: {
      file: 'activities/reconciliation/store-statement.ts',
      code: 'earlierInstant(to, addMilliseconds(bankTime, CLOCK_GRAIN_MS))',
      becomes: 'to',
    },
    spec: CLOCKS,
    red: 'moves no mark past the clock of the bank',
  },
  {
    guard: 'clock-of-the-sender',
    off: {
      file: 'activities/payout/sending-guard.ts',
      code: 'if (Math.abs(lead) > LARGEST_CLOCK_LEAD_MS) return false;',
      becomes: '',
    },
    spec: CLOCKS,
    red: 'sends nothing while it is',
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
    guard: 'screening-at-sending',
    off: { file: 'activities/payout/begin-sending.ts', code: 'screened?.holdReason;', becomes: 'undefined;' },
    spec: 'tests/integration/banking/recheck.spec.ts',
    red: 'at the bank, before the release and before the wire',
  },
  {
    guard: 'screening-in-database',
    off: { sql: 'DROP TRIGGER payout_attempt_is_screened ON payout_attempt' },
    spec: 'tests/integration/banking/recheck.spec.ts',
    red: 'by the database itself, for an attempt that nobody screened',
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
      code: `return isPaid ? { is: 'RETURNED', parts } : { is: 'STORED', bucket: 'OTHER' };`,
      becomes: `return { is: 'STORED', bucket: 'OTHER' };`,
    },
    spec: `${DECIDE}/line-orders.spec.ts`,
    red: 'say by their net whether the payee has the money',
  },
  {
    guard: 'return-in-parts-beside-a-second-payment',
    off: {
      file: `${DECIDE}/line-judgement.ts`,
      code: 'isPaid && stray === undefined && parts.',
      becomes: 'isPaid && parts.',
    },
    spec: `${DECIDE}/line-orders.spec.ts`,
    red: 'are no return by parts while one payment too many is there',
  },
  {
    guard: 'open-line-of-a-bulk',
    off: {
      file: 'libs/persistence/src/statement/line-doubt.repository.ts',
      code: 'OR ${BOOKED_IN_BULK})`;',
      becomes: 'OR false)`;',
    },
    spec: 'tests/integration/banking/bulk-in-one-line.spec.ts',
    red: 'none of it is called absent, nor paid again',
  },
  {
    guard: 'bulk-part-by-the-word-about-each',
    off: {
      file: `${DECIDE}/bulk-booking.ts`,
      code: 'if (ofBulk.every(isSpokenOf)) {',
      becomes: 'if (ofBulk.length > 0) {',
    },
    spec: `${DECIDE}/bulk-booking.spec.ts`,
    red: 'pays those that the bank calls paid, once it has spoken about each',
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
  {
    guard: 'balance-before-release',
    off: {
      file: `${DECIDE}/funding.ts`,
      code: 'availableRupiah === null || batchRupiah + leavingRupiah <= availableRupiah',
      becomes: 'true',
    },
    spec: `${DECIDE}/funding.spec.ts`,
    red: 'has to be there for the batch and for what leaves already',
  },
  {
    guard: 'caps-of-a-release',
    off: { file: `${DECIDE}/controls.ts`, code: '(BATCH !== null && totalRupiah > BATCH) ||', becomes: '' },
    spec: `${DECIDE}/controls.spec.ts`,
    red: 'keep a batch from release that is more than one may be',
  },
  {
    guard: 'cap-of-a-bank-and-day',
    off: {
      file: `${DECIDE}/controls.ts`,
      code: '(caps.BANK_DAY !== null && sentTodayRupiah + amountRupiah > caps.BANK_DAY) ||',
      becomes: '',
    },
    spec: `${DECIDE}/controls.spec.ts`,
    red: 'once the day of its bank is full',
  },
  {
    guard: 'first-payment-small-and-single',
    off: {
      file: `${DECIDE}/controls.ts`,
      code: '(isUnderWay || amountRupiah > (caps.FIRST_PAYMENT ?? 0))',
      becomes: 'false',
    },
    spec: `${DECIDE}/controls.spec.ts`,
    red: 'under a new profile unless it is small and the only one',
  },
  {
    guard: 'switch-of-a-bank',
    off: { file: `${DECIDE}/controls.ts`, code: '!isSending ||', becomes: '' },
    spec: `${DECIDE}/controls.spec.ts`,
    red: 'while its bank is stopped',
  },
  {
    guard: 'day-opens-again',
    off: {
      file: 'activities/reconciliation/store-statement.ts',
      code: 'await this.days.reopen(em, profile.bankCode, lines, at)',
      becomes: '[]',
    },
    spec: 'tests/integration/banking/statement-lines.spec.ts',
    red: 'is open again, and every later one, once a line of it comes late',
  },
  {
    guard: 'block-after-restore',
    off: {
      file: `${DECIDE}/generation.ts`,
      code: `if (!own.madeLastTold) return 'OLDER_DATABASE';`,
      becomes: '',
    },
    spec: 'tests/integration/banking/restored-database.spec.ts',
    red: 'notices it, adopts what the bank has paid, and pays nothing twice',
  },
];
