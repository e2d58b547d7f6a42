import { localDate } from '../../calendar';
import { findDisease, needsSpecialistProof } from '../../diseases';
import { looseDate, looseList, looseObject, looseText, needsFile, unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { commandRule } from '../commands';
import { actingRole, done, refuse, stamp } from '../decision';
import { workDiagnosisForm } from '../forms/work-diagnosis';
import { exposureOf } from '../medical/work-diagnosis';
import type { CheckContext, ClaimSheet } from '../sheet';

/** Forms 3 PAK 1 to 3: the seven steps by which a disease is found to come from work, with the history of exposure. */
export const workDiagnosis: ClaimSheet<'workDiagnosis'> = {
  code: 'workDiagnosis',
  on: 'claim',
  form: workDiagnosisForm,
  operation: {
    id: 'enterWorkDiagnosis',
    summary: 'Enter the diagnosis of work in seven steps, with the history of exposure',
  },
  shown: { as: 'workDiagnoses' },
  sentences: {
    WORK_DIAGNOSED: ({ employers, latencyYears }) =>
      employers === undefined
        ? {
            id: 'Diagnosis okupasi diisi: tidak ada pajanan di tempat kerja.',
            en: 'The diagnosis of work was entered: there was no exposure at work.',
          }
        : {
            id: `Diagnosis okupasi diisi: pajanan di ${String(employers)} perusahaan, masa laten ${String(latencyYears)} tahun.`,
            en: `The diagnosis of work was entered: exposure at ${String(employers)} employer(s), latency of ${String(latencyYears)} years.`,
          },
  },
  mayGive: (claim, actor) =>
    claim.report.kind === 'DISEASE' &&
    (!actor.roles.includes('PLKK_DOCTOR') || actor.plkkCode === claim.report.plkkCode),
  check: (body, context) => [
    ...checkHistory(body, context),
    ...checkShares(body),
    ...checkExposure(body),
    ...checkDisease(body),
    ...needsFile(body),
  ],
  decide(claim, { body, actor }, { now }) {
    if (claim.report.kind !== 'DISEASE') return refuse('CLAIM.STAGE_NOT_ALLOWED');
    const role = actingRole(actor, commandRule('workDiagnosis').roles);
    if (role === 'PLKK_DOCTOR' && actor.plkkCode !== claim.report.plkkCode) return refuse('ACCESS.DENIED');
    const { employers, latencyYears } = exposureOf(body.history, claim) ?? {};
    return done(claim, {
      claim,
      code: 'WORK_DIAGNOSED',
      by: stamp(actor, role),
      now,
      data: {
        finding: body.finding,
        ...(employers !== undefined && { employers }),
        ...(latencyYears !== undefined && { latencyYears }),
      },
    });
  },
};

const historyOf = (body: Loose): Loose[] => looseList(body['history']).map(looseObject);

/** Each stretch ends after it began, and none begins after the diagnosis. */
function checkHistory(body: Loose, { claim }: CheckContext): Finding[] {
  const diagnosedOn = localDate(claim.report.occurredAt, claim.report.place.zone);
  return historyOf(body).flatMap((each, index) => {
    const [from, to] = [looseDate(each['from']), looseDate(each['to'])];
    return [
      ...unless(
        from === undefined || from <= diagnosedOn,
        `/history/${index}/from`,
        'EXPOSURE.AFTER_DIAGNOSIS',
        'Pekerjaan ini dimulai sesudah diagnosis.',
        'This work began after the diagnosis.',
      ),
      ...unless(
        from === undefined || to === undefined || to >= from,
        `/history/${index}/to`,
        'DATES.ORDER',
        'Akhir lebih awal daripada mulainya.',
        'The end is earlier than the start.',
      ),
    ];
  });
}

/** Where a part is given, every employer with exposure has one, and together they are the whole. */
function checkShares(body: Loose): Finding[] {
  const history = historyOf(body);
  const shares = history.map(({ sharePercent }) => sharePercent).filter((share) => share !== undefined);
  if (shares.length === 0) return [];
  const total = shares.reduce<number>((sum, share) => sum + (typeof share === 'number' ? share : 0), 0);
  const matched = history.every(
    ({ hazard, sharePercent }) => (hazard === undefined) === (sharePercent === undefined),
  );
  return unless(
    total === 100 && matched,
    '/history',
    'EXPOSURE.SHARES_INCOMPLETE',
    'Bagian perusahaan yang memajan harus berjumlah 100%, satu untuk masing-masing.',
    'The shares of the employers with exposure have to be 100% together, one for each.',
  );
}

/** What comes from work comes from an exposure there. */
const checkExposure = (body: Loose): Finding[] =>
  unless(
    body['finding'] !== 'WORK_RELATED' || historyOf(body).some(({ hazard }) => hazard !== undefined),
    '/history',
    'EXPOSURE.MISSING',
    'Akibat kerja memerlukan pajanan di sedikitnya satu perusahaan.',
    'Work-related needs an exposure at one employer at least.',
  );

function checkDisease(body: Loose): Finding[] {
  const disease = looseText(body['disease']);
  const known = disease === undefined || findDisease(disease) !== undefined;
  const proven = body['finding'] !== 'WORK_RELATED' || body['competence'] === 'OCCUPATIONAL';
  return [
    ...unless(
      known,
      '/disease',
      'DISEASE.NOT_LISTED',
      'Baris ini tidak ada di daftar.',
      'There is no such row in the list.',
    ),
    ...unless(
      !known || !needsSpecialistProof(disease) || proven,
      '/competence',
      'DISEASE.NEEDS_SPECIALIST',
      'Penyakit yang tidak disebut dalam daftar dibuktikan oleh dokter yang kompeten di bidang kesehatan kerja.',
      'A disease that the list does not name is proven by a doctor who is competent in occupational health.',
    ),
  ];
}
