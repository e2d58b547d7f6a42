import { isBenefitType, type BenefitType } from '../../benefits';
import { localDate, type Instant, type LocalDate } from '../../calendar';
import { diedOn } from '../../entitlements';
import { finding, type Finding, type FindingCode, type Text } from '../../findings';
import { heirLadder, isMinor, isSamePerson, living, type Mortal } from '../../payees';
import type { BenefitRequestBody, Heir } from '../forms';
import type { Benefit, Claim, Payee } from '../claim';

interface Asked {
  readonly payee: Payee;
  readonly body: Pick<BenefitRequestBody, 'heirConsent' | 'documents'>;
  readonly now: Instant;
}

/**
 * Why this heir or guardian may not receive. Heirs take turns (PP 44/2015: spouse and children first, and so on), a minor
 * is paid through the guardian and a guardian for minors only. The law divides nothing among those whose turn it is: one
 * receives, with the written consent that names each of the others.
 */
export function familyFindings(claim: Claim, type: BenefitType, { payee, body, now }: Asked): Finding[] {
  const today = localDate(now, claim.report.place.zone);
  const turn = heirLadder(claim.finalReport?.heirs ?? []).heirs;
  if (payee.kind === 'GUARDIAN') {
    if (!actsForMinor(claim, type, today)) return [found('/payee/kind', 'PAYEE.NO_MINOR')];
    return isForChildren(claim, type) ? [] : consentFindings(adultsOf(turn, today), body, today);
  }
  const heir = turn.find((each) => isHeir(each, payee));
  if (heir === undefined) return [found('/payee', 'PAYEE.HEIR_NOT_ENTITLED')];
  if (isMinor(heir.nik, today)) return [found('/payee/kind', 'PAYEE.MINOR')];
  return consentFindings(
    turn.filter((each) => each !== heir),
    body,
    today,
  );
}

/** Whether a guardian still stands for somebody on this day: an heir whose turn it is, or a child with a scholarship. */
const actsForMinor = (claim: Claim, type: BenefitType, today: LocalDate): boolean =>
  isForChildren(claim, type) ||
  heirLadder(claim.finalReport?.heirs ?? []).heirs.some(({ nik }) => isMinor(nik, today));

/**
 * Why a benefit may not be approved, or sent, as it was asked for: the final report was given anew since, whom the guardian
 * stands for has come of age, the heir turned out to be a minor, or the participant died.
 */
export function payeeGone(claim: Claim, benefit: Benefit, now: Instant): Finding[] {
  const { payee } = benefit;
  const type = typeOwed(claim, benefit);
  const today = localDate(now, claim.report.place.zone);
  if (payee.kind === 'PARTICIPANT' && diedOn(claim) !== undefined) {
    return [found('/decision', 'PAYEE.PARTICIPANT_DIED')];
  }
  if (payee.kind === 'GUARDIAN' && isBenefitType(type) && !actsForMinor(claim, type, today)) {
    return [found('/decision', 'PAYEE.NO_MINOR')];
  }
  const dead = deadPayee(claim, payee, '/decision');
  if (dead.length > 0) return dead;
  const { heirs = [], children = [], guardian, arranger } = claim.finalReport ?? {};
  const minors = heirs.filter(({ nik }) => isMinor(nik, today));
  if (payee.kind === 'HEIR' && minors.some(({ name }) => isSamePerson(name, payee.name))) {
    return [found('/decision', 'PAYEE.MINOR')];
  }
  const people: Partial<Record<Payee['kind'], readonly { readonly name: string }[]>> = {
    HEIR: heirLadder(heirs).heirs,
    CHILD: children,
    GUARDIAN: guardian === undefined ? [] : [guardian],
    ARRANGER: arranger === undefined ? [] : [arranger],
  };
  return people[payee.kind]?.some(({ name }) => isSamePerson(name, payee.name)) === false
    ? [found('/decision', 'PAYEE.NOT_IN_FINAL_REPORT')]
    : [];
}

/** The type of a benefit, or of the one whose delay it compensates. */
export const typeOwed = ({ benefits }: Claim, { type, compensates }: Benefit): string =>
  benefits.find(({ benefitId }) => benefitId === compensates)?.type ?? type;

/** Whoever of the final report is meant has died since. */
export function deadPayee(
  { finalReport }: Claim,
  { kind, name }: Pick<Payee, 'kind' | 'name'>,
  pointer: string,
): Finding[] {
  const { heirs = [], guardian, arranger } = finalReport ?? {};
  const people: Readonly<Record<string, readonly (Mortal & { readonly name: string })[]>> = {
    HEIR: heirs,
    GUARDIAN: guardian === undefined ? [] : [guardian],
    ARRANGER: arranger === undefined ? [] : [arranger],
  };
  const meant = (people[kind] ?? []).filter((person) => isSamePerson(person.name, name));
  return meant.length > 0 && living(meant).length === 0 ? [found(pointer, 'PAYEE.DIED')] : [];
}

const isForChildren = ({ finalReport }: Claim, type: BenefitType): boolean =>
  type === 'SCHOLARSHIP' && (finalReport?.children ?? []).length > 0;

const isHeir = ({ name, accountNumber }: Heir, payee: Payee): boolean =>
  name === payee.name && accountNumber === payee.accountNumber;

const adultsOf = (heirs: readonly Heir[], today: LocalDate): Heir[] =>
  heirs.filter(({ nik }) => !isMinor(nik, today));

function consentFindings(
  others: readonly Heir[],
  { heirConsent, documents = [] }: Asked['body'],
  today: LocalDate,
): Finding[] {
  if (others.length === 0) return [];
  if (heirConsent === undefined) return [found('/heirConsent', 'PAYEE.CONSENT_REQUIRED')];
  const names = heirConsent.heirs;
  return [
    ...(documents.length === 0 ? [found('/documents', 'PAYEE.CONSENT_REQUIRED')] : []),
    ...(heirConsent.signedOn > today ? [found('/heirConsent/signedOn', 'DATE.IN_FUTURE')] : []),
    ...(others.every(({ name }) => names.some((each) => isSamePerson(each, name)))
      ? []
      : [found('/heirConsent/heirs', 'PAYEE.CONSENT_REQUIRED')]),
    ...names.flatMap((each, index) =>
      others.some(({ name }) => isSamePerson(each, name))
        ? []
        : [found(`/heirConsent/heirs/${index}`, 'PAYEE.CONSENT_UNKNOWN_HEIR')],
    ),
  ];
}

const found = (pointer: string, code: keyof typeof SENTENCES): Finding =>
  finding(pointer, code, SENTENCES[code]);

const SENTENCES = {
  'PAYEE.MINOR': {
    id: 'Ahli waris ini di bawah umur; bayar kepada walinya.',
    en: 'This heir is a minor; the guardian receives the money.',
  },
  'PAYEE.DIED': {
    id: 'Orang ini telah meninggal; bayar kepada yang berikutnya menurut urutan.',
    en: 'This person has died; those who come next receive the money.',
  },
  'PAYEE.NO_MINOR': {
    id: 'Wali menerima hanya untuk yang di bawah umur; tidak ada ahli waris di bawah umur yang berhak.',
    en: 'A guardian receives for minors only; no minor is among the heirs whose turn it is.',
  },
  'PAYEE.HEIR_NOT_ENTITLED': {
    id: 'Ada ahli waris yang lebih dahulu berhak menurut urutan PP 44/2015.',
    en: 'Other heirs come first in the order of PP 44/2015.',
  },
  'PAYEE.PARTICIPANT_DIED': {
    id: 'Peserta telah meninggal; kembalikan agar dibayarkan kepada ahli waris.',
    en: 'The participant died; return it so that the heirs receive it.',
  },
  'PAYEE.CONSENT_REQUIRED': {
    id: 'Lampirkan surat persetujuan yang menyebut setiap ahli waris lain yang berhak.',
    en: 'Attach the written consent that names each of the other heirs.',
  },
  'PAYEE.CONSENT_UNKNOWN_HEIR': {
    id: 'Nama ini bukan ahli waris lain dari klaim ini.',
    en: 'This is no other heir of this claim.',
  },
  'PAYEE.NOT_IN_FINAL_REPORT': {
    id: 'Penerima tidak lagi tercantum di laporan Tahap II; kembalikan untuk diperbaiki.',
    en: 'The payee no longer stands in the final report; return it for correction.',
  },
  'DATE.IN_FUTURE': { id: 'Tanggal ini belum tiba.', en: 'This date has not come yet.' },
} as const satisfies Partial<Record<FindingCode, Text>>;
