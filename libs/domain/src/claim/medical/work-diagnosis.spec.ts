import { timelineText } from '../../timeline';
import { allowedCommands } from '../allowed';
import type { CommandBodies } from '../forms';
import { PEOPLE, person, reportedClaim, STATEMENT_OF_DEATH, Walk, WORK_DIAGNOSIS } from '../spec-support';
import { waits } from '../waits/waits';
import { apportionedText, exposureOf } from './work-diagnosis';

const VERIFIER2 = person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' });
const { report } = reportedClaim();
const disease = (more: Partial<typeof report> = {}): Walk =>
  new Walk(reportedClaim({ report: { ...report, kind: 'DISEASE', circumstance: 'EXPOSURE', ...more } }));

type Body = CommandBodies['workDiagnosis'];
const found = (walk: Walk, more: Partial<Body> = {}, by = VERIFIER2): string[] => {
  const answer = walk.give('workDiagnosis', by, { ...WORK_DIAGNOSIS, ...more });
  if (answer.ok) return [];
  return answer.errors?.map(({ code, pointer }) => `${pointer} ${code}`) ?? [answer.code];
};
const awaited = ({ claim }: Walk): string[] =>
  waits(claim)
    .filter(({ code }) => code === 'WORK_DIAGNOSIS')
    .map(({ role, dueAt }) => `${role} ${dueAt?.slice(0, 10)}`);
const [ceramics] = WORK_DIAGNOSIS.history;
const two = (...shares: readonly (number | undefined)[]): Body['history'] => [
  { ...ceramics!, ...(shares[0] === undefined ? {} : { sharePercent: shares[0] }) },
  {
    employer: 'PT Contoh Semen',
    job: 'Pengepak',
    from: '2018-03-01',
    hazard: 'Silika',
    ...(shares[1] === undefined ? {} : { sharePercent: shares[1] }),
  },
];

describe('the diagnosis of work of a disease', () => {
  it('is awaited of the doctor who treats, or of the verifier, until D2, and of no accident', () => {
    expect(awaited(disease())).toEqual(['MEDICAL_VERIFIER 2026-12-20']);
    expect(awaited(disease({ plkkCode: 'PLKK-0001' }))).toEqual(['PLKK_DOCTOR 2026-12-20']);
    const accident = new Walk(reportedClaim());
    expect(awaited(accident)).toEqual([]);
    expect(allowedCommands(accident.claim, VERIFIER2)).not.toContain('work-diagnoses');
    expect(found(accident)).toEqual(['CLAIM.STAGE_NOT_ALLOWED']);
  });

  it('is what the conclusion of an occupational disease rests on', () => {
    const walk = disease();
    walk.give('medicalStatement', VERIFIER2, STATEMENT_OF_DEATH);
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    const conclude = () => walk.give('conclusion', PEOPLE.officer, { conclusion: 'OCCUPATIONAL_DISEASE' });
    const refused = { errors: [{ pointer: '/conclusion', code: 'CONCLUSION.WITHOUT_DIAGNOSIS' }] };
    expect(conclude()).toMatchObject(refused);
    expect(found(walk, { finding: 'UNCERTAIN' })).toEqual([]);
    expect(awaited(walk)).toEqual([]);
    expect(conclude()).toMatchObject(refused);
    expect(found(walk)).toEqual([]);
    expect(conclude()).toMatchObject({ ok: true });
    expect(walk.claim.written?.workDiagnosis).toHaveLength(2);
  });

  it('names the parts of employers beside the amount, which they do not change', () => {
    const walk = disease();
    expect(found(walk)).toEqual([]);
    expect(apportionedText(walk.claim)).toBeUndefined();
    expect(found(walk, { history: two(60, 40) })).toEqual([]);
    expect(apportionedText(walk.claim)?.en).toBe(
      `Parts in the exposure by the diagnosis of work: ${ceramics!.employer} 60%, PT Contoh Semen 40%. They change no benefit: the programme bears it whole (PP 44/2015 Pasal 25).`,
    );
  });

  it('tells employers and latency on the timeline', () => {
    const walk = disease();
    expect(found(walk, { history: two() })).toEqual([]);
    expect(timelineText(walk.decided.at(-1)!.event, { benefitTypes: {} }).en).toBe(
      'The diagnosis of work was entered: exposure at 2 employer(s), latency of 16 years.',
    );
    const none = disease();
    found(none, { finding: 'NOT_WORK_RELATED', history: [{ ...ceramics!, hazard: undefined }] });
    expect(timelineText(none.decided.at(-1)!.event, { benefitTypes: {} }).en).toBe(
      'The diagnosis of work was entered: there was no exposure at work.',
    );
  });

  it('counts exposure where there was one, and latency to the day of the diagnosis', () => {
    const office = { employer: 'PT Contoh Kantor', job: 'Staf', from: '2001-01-01', to: '2009-12-31' };
    expect(exposureOf([office, ...two()], reportedClaim())).toEqual({
      employers: 2,
      from: '2010-03-01',
      to: '2026-11-20',
      latencyYears: 16,
    });
    expect(exposureOf([office], reportedClaim())).toBeUndefined();
  });

  it.each<[string, Partial<Body>, string[]]>([
    ['has shares that are the whole', { history: two(60, 40) }, []],
    ['has no shares that are less', { history: two(60, 30) }, ['/history EXPOSURE.SHARES_INCOMPLETE']],
    ['has no share for one alone', { history: two(100) }, ['/history EXPOSURE.SHARES_INCOMPLETE']],
    [
      'has no share where nobody was exposed',
      { history: [{ ...ceramics!, hazard: undefined, sharePercent: 100 }], finding: 'NOT_WORK_RELATED' },
      ['/history EXPOSURE.SHARES_INCOMPLETE'],
    ],
    [
      'finds nothing of work without an exposure there',
      { history: [{ ...ceramics!, hazard: undefined }] },
      ['/history EXPOSURE.MISSING'],
    ],
    [
      'has no work that began after it',
      { history: [{ ...ceramics!, from: '2026-12-01', to: undefined }] },
      ['/history/0/from EXPOSURE.AFTER_DIAGNOSIS'],
    ],
    [
      'has no work that ended before it began',
      { history: [{ ...ceramics!, to: '2009-01-01' }] },
      ['/history/0/to DATES.ORDER'],
    ],
    ['names a row of the list or none', { disease: 'PAK-IV-99' }, ['/disease DISEASE.NOT_LISTED']],
    ['of a listed disease is any doctor’s', { competence: 'GENERAL' }, []],
    [
      'of a disease that is not listed is a specialist’s',
      { competence: 'GENERAL', disease: undefined },
      ['/competence DISEASE.NEEDS_SPECIALIST'],
    ],
    ['needs its results', { documents: [] }, ['/documents LIST.EMPTY']],
  ])('%s', (_what, more, codes) => expect(found(disease(), more)).toEqual(codes));

  it('is of the hospital that treats', () => {
    const walk = disease({ plkkCode: 'PLKK-0001' });
    const stranger = person('doctor2', 'PLKK_DOCTOR', { plkkCode: 'PLKK-0002' });
    expect(found(walk, {}, stranger)).toEqual(['ACCESS.DENIED']);
    expect(found(walk, {}, PEOPLE.doctor)).toEqual([]);
  });
});
