import { localDate } from '../../calendar';
import { looseList, looseObject, looseText, missing, needsFile, unless, type Loose } from '../../fields';
import { finding, type Finding } from '../../findings';
import { personFindings } from '../../payees';
import { PERSON_LABELS, type PersonRole } from '../../words/forms';
import { datesInPast } from '../checks';
import type { Claim, FinalReport } from '../claim';
import {
  CHANGES,
  correctedReport,
  isChangeable,
  isInCorrection,
  openCorrection,
  personMeant,
} from '../persons/corrected-persons';
import { done, invalid, refuse, stamp, type DecisionContext, type Effect } from '../decision';
import { personCorrectionForm, type PersonCorrectionBody } from '../forms/person-correction';
import { namedPersons } from '../persons/named-persons';
import { proofFindings } from '../persons/person-proofs';
import type { ClaimSheet } from '../sheet';

/**
 * Whoever is paid is a person of the record, and only this changes who that is: with papers, and by two persons. The name
 * of the participant comes from the register. Accounts stay as they are, with whoever entered them.
 */
export const personCorrection: ClaimSheet<'personCorrection'> = {
  code: 'personCorrection',
  on: 'claim',
  form: personCorrectionForm,
  operation: {
    id: 'correctPerson',
    summary: 'Ask for the correction of a person of the record; nothing is paid to them until it is decided',
    refusals: ['PERSON.CORRECTION_OPEN'],
  },
  shown: { as: 'personCorrections' },
  sentences: {
    PERSON_CORRECTION_ASKED: ({ person, stopped }) => ({
      id: `Koreksi data orang diminta (${labelOf(person).id}); ${String(stopped)} pembayaran dibatalkan sampai diputus.`,
      en: `The correction of a person was asked for (${labelOf(person).en}); ${String(stopped)} payouts were cancelled until it is decided.`,
    }),
  },
  mayGive: (claim) => openCorrection(claim) === undefined,
  check: (body, context) => [
    ...checkChanges(body),
    ...datesInPast(body, ['diedOn'], context),
    ...unprovenDeath(body),
    ...needsFile(body),
  ],
  decide(claim, { body, actor }, context) {
    if (openCorrection(claim) !== undefined) return refuse('PERSON.CORRECTION_OPEN');
    const findings =
      body.person === 'PARTICIPANT' ? ofRegister(claim, context) : ofReport(claim, body, context);
    if (findings.length > 0) return invalid(findings);
    const by = stamp(actor, 'CLAIM_OFFICER');
    const now = context.now;
    const asked = { ...claim, written: { personCorrection: [{ ...body, by, at: now }] } };
    const effects = stopped(claim, asked);
    return done(claim, {
      claim,
      code: 'PERSON_CORRECTION_ASKED',
      by,
      now,
      data: { person: body.person, stopped: effects.length },
      effects,
    });
  },
};

export const labelOf = (person: unknown) => PERSON_LABELS[person as PersonRole];

/** Which properties belong to the person that is meant, and whether anything is changed at all. */
function checkChanges(body: Loose): Finding[] {
  const role = looseText(body['person']);
  if (role === undefined || !Object.hasOwn(PERSON_LABELS, role)) return [];
  const person = role as PersonRole;
  const given = CHANGES.filter((name) => body[name] !== undefined);
  const others = given.filter((name) => !isChangeable(person, name));
  if (person === 'PARTICIPANT') {
    return [...given, ...(body['nameOnRecord'] === undefined ? [] : ['nameOnRecord'])].map((name) =>
      finding(`/${name}`, 'PERSON.ON_RECORD', FROM_REGISTER),
    );
  }
  return [
    ...missing(body, 'nameOnRecord'),
    ...others.map((name) => finding(`/${name}`, 'VALUE.NOT_ALLOWED', NOT_OF_ROLE)),
    ...unless(given.length > 0, '/name', 'PERSON.NOT_CHANGED', NOTHING_NEW.id, NOTHING_NEW.en),
  ];
}

/** That somebody died says the registrar, and nobody else. */
const unprovenDeath = ({ diedOn, proofs }: Loose): Finding[] =>
  unless(
    diedOn === undefined ||
      looseList(proofs).some((proof) => looseObject(proof)['kind'] === 'DEATH_CERTIFICATE'),
    '/proofs',
    'DEATH.NOT_PROVEN',
    'Kematian dibuktikan dengan akta kematian.',
    'A death is proven by the death certificate.',
  );

/** The register itself has to say something else about the same person. */
function ofRegister({ cover: { member } }: Claim, { cover }: DecisionContext): Finding[] {
  const isOther =
    member !== null &&
    cover.member?.nik === member.nik &&
    cover.member.name.trim() !== '' &&
    cover.member.name !== member.name;
  return isOther ? [] : [finding('/person', 'PERSON.NOT_CHANGED', REGISTER_SAYS_SAME)];
}

function ofReport(claim: Claim, body: PersonCorrectionBody, { now }: DecisionContext): Finding[] {
  const { finalReport } = claim;
  const meant = finalReport === null ? undefined : personMeant(finalReport, body);
  if (finalReport === null || meant === undefined) return [unknownPerson('/nameOnRecord')];
  const corrected = correctedReport(finalReport, body);
  if (JSON.stringify(corrected) === JSON.stringify(finalReport)) {
    return [finding('/name', 'PERSON.NOT_CHANGED', NOTHING_NEW)];
  }
  return [
    ...sameNameFindings(corrected, body),
    ...(body.relation === 'BY_WILL' ? proofFindings({ ...body, heirs: [{ relation: 'BY_WILL' }] }) : []),
    ...cannotBe(claim, corrected, now, meant.pointer),
  ];
}

/** What cannot be true of the person as they would be then; it is told at the fields of this form. */
const cannotBe = (claim: Claim, corrected: FinalReport, now: string, at: string): Finding[] =>
  personFindings(
    namedPersons({ ...corrected }, claim),
    claim.cover.member,
    localDate(now, claim.report.place.zone),
  )
    .filter(({ pointer }) => pointer.startsWith(`${at}/`))
    .map((found) => ({ ...found, pointer: found.pointer.slice(at.length) }));

/** Two persons of one role are told apart by their names. */
const sameNameFindings = (corrected: FinalReport, { person, name }: PersonCorrectionBody): Finding[] =>
  name !== undefined && personMeant(corrected, { person, nameOnRecord: name }) === undefined
    ? [
        finding('/name', 'HEIR.REPEATED', {
          id: 'Orang dengan nama ini sudah tercatat.',
          en: 'A person of this name is on record already.',
        }),
      ]
    : [];

/** Payouts to the person that nobody has released are taken back; the sender stops what was released. */
const stopped = (claim: Claim, asked: Claim): Effect[] =>
  claim.payouts
    .filter(({ state }) => state === 'AWAITING_RELEASE' || state === 'HELD')
    .filter(({ benefitId }) =>
      claim.benefits.some((each) => each.benefitId === benefitId && isInCorrection(asked, each.payee)),
    )
    .map(({ payoutId }) => ({ kind: 'CANCEL_PAYOUT', payoutId }));

export const unknownPerson = (pointer: string): Finding =>
  finding(pointer, 'PERSON.UNKNOWN', {
    id: 'Tidak ada, atau lebih dari satu, orang dengan nama ini di laporan Tahap II.',
    en: 'Nobody, or more than one person, has this name in the final report.',
  });

const FROM_REGISTER = {
  id: 'Data peserta diambil dari kepesertaan dan tidak diketik.',
  en: 'What is known of the participant comes from the register and is not typed.',
};
const REGISTER_SAYS_SAME = {
  id: 'Kepesertaan menyebut nama yang sama; perbaiki data kepesertaan lebih dahulu.',
  en: 'The register says the same name; correct the register first.',
};
const NOTHING_NEW = {
  id: 'Sebutkan apa yang berbeda dari yang tercatat.',
  en: 'Say what differs from the record.',
};
const NOT_OF_ROLE = {
  id: 'Isian ini tidak berlaku untuk orang ini.',
  en: 'This does not apply to this person.',
};
