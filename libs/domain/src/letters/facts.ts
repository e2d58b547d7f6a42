import { DOCUMENT_LABELS } from '../benefits/documents';
import { BENEFIT_LABELS, isBenefitType } from '../benefits/labels';
import { GUARANTEE_REASONS } from '../words/forms';
import { daysText } from '../claim/commands/overpayment';
import { OVERPAYMENT_REASONS } from '../claim/forms/overpayment';
import { REFERRAL_REASONS } from '../claim/forms/referral';
import { namesAt } from '../claim/cover/former-names';
import { hospitalAt } from '../claim/medical/hospitals';
import type { ReferredHospital } from '../claim/medical/referral';
import { returnedText } from '../claim/documents/returned-documents';
import { provisionalGuarantor } from '../eligibility';
import { dayText, deadline, localDate, type Instant } from '../calendar';
import type { Benefit, Claim } from '../claim';
import type { Text } from '../findings';
import { formatRupiah } from '../money';
import { CONCLUSION_LABELS, REASON_LABELS } from '../words/forms';
import { MISSING_LABELS } from '../words/missing';
import type { Letter } from './letter';

export type LetterFacts = Readonly<Record<string, Text | undefined>>;

const same = (text: string): Text => ({ id: text, en: text });
const lookUp = (labels: Readonly<Record<string, Text>>, code: unknown): Text | undefined =>
  typeof code === 'string' ? (labels[code] ?? same(code)) : undefined;

const HEALTH_PROGRAMME = same('BPJS Kesehatan');
const STILL_GUARANTEED: Text = { id: 'tetap dijamin', en: 'stay guaranteed' };
const SETTLED_BETWEEN: Text = {
  id: 'diselesaikan antarpenjamin',
  en: 'are settled between the guarantors',
};

/** What the templates may name. No NIK, no diagnosis, and of an account its end alone. */
export function letterFactsOf(letter: Letter, claim: Claim): LetterFacts {
  const { data, at } = letter.event;
  const { report, guarantee } = claim;
  const names = namesAt(claim, at);
  const { zone } = report.place;
  const isDisease = provisionalGuarantor(report.kind) === 'BPJS_KESEHATAN';
  const benefit = claim.benefits.find(({ benefitId }) => benefitId === data['benefitId']);
  const payout = claim.payouts.find(({ payoutId }) => payoutId === data['payoutId']);
  const rupiahOf = (name: string): Text | undefined =>
    typeof data[name] === 'number' ? same(formatRupiah(data[name])) : undefined;
  return {
    claimNumber: same(claim.claimNumber),
    participant: same(names.participant),
    employer: same(names.employer),
    hospital: nameOfHospital(hospitalAt(claim, at)),
    ...referralFactsOf(claim, at),
    occurredOn: dayText(localDate(report.occurredAt, zone)),
    receivedOn: dayText(localDate(claim.receivedAt, zone)),
    writtenOn: dayText(localDate(at, zone)),
    guarantee: guarantee === null ? undefined : same(guarantee.number),
    billsTo: isDisease ? HEALTH_PROGRAMME : { id: 'kami', en: 'us' },
    firstGuarantor: isDisease ? HEALTH_PROGRAMME : undefined,
    servicesBefore: letter.event.code === 'GUARANTEE_REVOKED' ? STILL_GUARANTEED : SETTLED_BETWEEN,
    missing: missingOf(data['missing']),
    returned: returnedText(data),
    reason: lookUp({ ...REASON_LABELS, ...GUARANTEE_REASONS, ...OVERPAYMENT_REASONS }, data['reasonCode']),
    rule: ruleOf(letter, claim, benefit),
    concluded: lookUp(CONCLUSION_LABELS, data['conclusion']),
    noticeBy: dayText(localDate(deadline('D2c', localDate(at, zone), zone).dueAt, zone)),
    refused: refusedOf(letter, benefit),
    benefit: benefit === undefined ? undefined : nameOf(benefit),
    amount: rupiahOf('amountRupiah'),
    owed: rupiahOf('compensationRupiah'),
    offset: rupiahOf('offsetRupiah'),
    days: daysText(data['days']),
    born: daysText(data['children']),
    recoveryNo: typeof data['recoveryNo'] === 'string' ? same(data['recoveryNo']) : undefined,
    lateDays: typeof data['lateDays'] === 'number' ? same(String(data['lateDays'])) : undefined,
    payee: payout === undefined ? undefined : same(payout.payeeName),
    account: payout === undefined ? undefined : same(`…${payout.maskedAccount.slice(-4)}`),
  };
}

const nameOfHospital = (hospital: ReferredHospital | undefined): Text =>
  same(hospital?.name ?? hospital?.plkkCode ?? '-');

/** Of the letter that goes with a patient, and of the guarantee that follows: who hands over to whom, why and when. */
function referralFactsOf({ referrals = [], written }: Claim, at: Instant): LetterFacts {
  const index = referrals.findIndex((each) => each.at === at || each.answer?.at === at);
  const [referral, said] = [referrals[index], written?.referral?.[index]];
  if (referral === undefined || said === undefined) return {};
  const on = referral.answer?.receivedOn ?? null;
  return {
    referredFrom: nameOfHospital(referral.from),
    referredTo: nameOfHospital(referral.to),
    referralReason: REFERRAL_REASONS[said.reasonCode],
    transferOn: dayText(said.transferOn),
    doctor: same(said.doctor),
    doctorLicence: same(said.doctorLicence),
    takenOn: on === null ? undefined : dayText(on),
  };
}

function missingOf(codes: unknown): Text | undefined {
  if (!Array.isArray(codes)) return undefined;
  const texts = codes.map((code) => lookUp({ ...MISSING_LABELS, ...DOCUMENT_LABELS }, code) ?? same('-'));
  return { id: texts.map(({ id }) => id).join('; '), en: texts.map(({ en }) => en).join('; ') };
}

const nameOf = ({ type }: Benefit): Text => (isBenefitType(type) ? BENEFIT_LABELS[type] : same(type));

interface Said {
  readonly at: Instant;
  readonly ruleCited?: string | null | undefined;
}

/** The rule that was cited then; another decision that followed cites its own. */
function ruleOf({ event }: Letter, claim: Claim, benefit: Benefit | undefined): Text | undefined {
  const said = saidBy(event.code, claim, benefit).filter((each) => each != null);
  const cited = (said.find(({ at }) => at === event.at) ?? said[0])?.ruleCited;
  return cited == null || cited === '' ? undefined : same(cited);
}

/** The decision that counts now and those before it. */
function saidBy(
  code: Letter['event']['code'],
  { eligibility, conclusion, written }: Claim,
  benefit: Benefit | undefined,
): readonly (Said | null | undefined)[] {
  if (code === 'COVER_REFUSED') return [eligibility?.decision, ...(written?.coverDecision ?? [])];
  if (code === 'BENEFIT_REFUSED') {
    const { decision = [], dismissal = [] } = benefit?.written ?? {};
    return [benefit?.decision, ...decision, ...dismissal];
  }
  return [conclusion, ...(written?.conclusion ?? [])];
}

function refusedOf({ event }: Letter, benefit: Benefit | undefined): Text {
  if (event.code === 'BENEFIT_REFUSED' && benefit !== undefined) return nameOf(benefit);
  if (event.code === 'COVER_REFUSED') return { id: 'kejadian tidak dijamin', en: 'the event is not covered' };
  return { id: 'kejadian bukan akibat kerja', en: 'the event is not work-related' };
}
