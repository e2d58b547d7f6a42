import { payeeGone } from '../persons/heirs-turn';
import type { Benefit, Claim } from '../claim';
import type { CommandBodies } from '../forms';
import { HEIR, PEOPLE, walkToFinalReport, type Walk } from '../spec-support';
import { ACCOUNT, codes, request, walkWith } from './spec-support';

/** What a correction of a person, or a day that passes, makes of what was granted. */

const PUPIL = { birthDate: '2015-02-01', level: 'SD', year: 4 } as const;
const ANI = { name: 'Ani', ...PUPIL, ...ACCOUNT, accountName: 'ANI' };

describe('a child whose birthday was corrected', () => {
  function withChildren(...children: (typeof ANI)[]): Walk {
    const walk = walkWith({ condition: 'TOTAL_PERMANENT', disabilities: [] });
    const finalReport = { ...walk.claim.finalReport!, children };
    walk.claim = {
      ...walk.claim,
      finalReport,
      written: { ...walk.claim.written, finalReport: [finalReport] },
    };
    return walk;
  }

  const ask = (walk: Walk, birthDate: string, name = ANI.name, twin?: string): string[] => {
    const pupil = { ...PUPIL, birthDate, ...(twin !== undefined && { name: twin }) };
    return codes(request(walk, 'SCHOLARSHIP', { children: [pupil] }, { kind: 'CHILD', name }));
  };

  function correct(walk: Walk, birthDate: string): void {
    const body = {
      person: 'CHILD',
      nameOnRecord: ANI.name,
      birthDate,
      proofs: [{ kind: 'BIRTH_CERTIFICATE', number: 'AL-1' }],
      documents: ['00000000-0000-4000-8000-0000000000f1'],
      note: 'Akta lahir.',
    } as CommandBodies['personCorrection'];
    expect(codes(walk.give('personCorrection', PEOPLE.officer2, body))).toEqual([]);
    walk.give('personConfirmation', PEOPLE.head, { decision: 'CONFIRM', note: 'Benar.' });
  }

  it('gets no school year a second time, however often it is corrected', () => {
    const walk = withChildren(ANI);
    expect(ask(walk, '2015-02-01')).toEqual([]);
    for (const birthDate of ['2015-03-01', '2015-04-01']) {
      correct(walk, birthDate);
      expect(ask(walk, birthDate)).toEqual(['/details/children/0 SCHOLARSHIP.GRANTED']);
    }
  });

  it('is no third child: a sibling still has a scholarship', () => {
    const budi = { ...ANI, name: 'Budi', birthDate: '2014-02-01' as typeof ANI.birthDate };
    const walk = withChildren(ANI, budi);
    expect(ask(walk, '2015-02-01')).toEqual([]);
    correct(walk, '2015-03-01');
    expect(ask(walk, '2014-02-01', 'Budi')).toEqual([]);
  });

  it('is told from its twin: what was granted goes with each of them, and neither has it again', () => {
    const walk = withChildren(ANI, { ...ANI, name: 'Ana' });
    expect(ask(walk, '2015-02-01', 'Ani', 'Ani')).toEqual([]);
    correct(walk, '2015-03-01');
    expect(ask(walk, '2015-03-01', 'Ani')).toEqual(['/details/children/0 SCHOLARSHIP.GRANTED']);
    expect(ask(walk, '2015-02-01', 'Ana')).toEqual([]);
    expect(ask(walk, '2015-02-01', 'Ana')).toEqual(['/details/children/0 SCHOLARSHIP.GRANTED']);
  });
});

describe('a scholarship', () => {
  it('goes to the child that studies and to no other one', () => {
    const walk = walkWith({ condition: 'TOTAL_PERMANENT', disabilities: [] });
    const budi = { ...ANI, name: 'Budi', birthDate: '2014-02-01' };
    walk.claim = { ...walk.claim, finalReport: { ...walk.claim.finalReport!, children: [ANI, budi] } };
    const ask = (name: string, ...birthDates: string[]) =>
      codes(
        request(
          walk,
          'SCHOLARSHIP',
          { children: birthDates.map((birthDate) => ({ ...PUPIL, birthDate })) },
          { kind: 'CHILD', name },
        ),
      );
    expect(ask('Budi', '2015-02-01')).toEqual(['/payee/name PAYEE.OTHER_CHILD']);
    expect(ask('Budi', '2014-02-01', '2015-02-01')).toEqual(['/payee/name PAYEE.OTHER_CHILD']);
    expect(ask('Ani', '2015-02-01')).toEqual([]);
  });
});

describe('a payee who may not receive any more when the money is about to leave', () => {
  const WARD = { ...HEIR, relation: 'CHILD', nik: '3604010101140003', name: 'Anak Contoh' } as const;
  const GUARDIAN = { ...HEIR, name: 'Wali Contoh', nik: '3604014101800002', relation: 'Bibi' } as const;
  const NOW = '2026-11-29T05:00:00.000Z';
  const OF_AGE = '2032-01-02T05:00:00.000Z';
  const benefit = (kind: string, name: string, type = 'DEATH') =>
    ({ type, payee: { kind, name, ...ACCOUNT } }) as unknown as Benefit;
  const claimOf = (report: object): Claim => {
    const { claim } = walkToFinalReport();
    return { ...claim, finalReport: { ...claim.finalReport!, ...report } };
  };

  it.each<[string, object, Benefit, string, string[]]>([
    ['an heir', { heirs: [HEIR] }, benefit('HEIR', HEIR.name), NOW, []],
    ['the dead worker', {}, benefit('PARTICIPANT', 'Sutrisno Contoh'), NOW, ['PAYEE.PARTICIPANT_DIED']],
    ['a minor', { heirs: [WARD] }, benefit('HEIR', WARD.name), NOW, ['PAYEE.MINOR']],
    ['a minor who came of age', { heirs: [WARD] }, benefit('HEIR', WARD.name), OF_AGE, []],
    ['a guardian', { heirs: [WARD], guardian: GUARDIAN }, benefit('GUARDIAN', GUARDIAN.name), NOW, []],
    [
      'the guardian of one who came of age',
      { heirs: [WARD], guardian: GUARDIAN },
      benefit('GUARDIAN', GUARDIAN.name),
      OF_AGE,
      ['PAYEE.NO_MINOR'],
    ],
    [
      'a guardian who died',
      { heirs: [WARD], guardian: { ...GUARDIAN, diedOn: '2026-11-28' } },
      benefit('GUARDIAN', GUARDIAN.name),
      NOW,
      ['PAYEE.DIED'],
    ],
    [
      'an heir who died',
      { heirs: [{ ...HEIR, diedOn: '2026-11-28' }] },
      benefit('HEIR', HEIR.name),
      NOW,
      ['PAYEE.DIED'],
    ],
    [
      'an heir before whom somebody else comes now',
      { heirs: [HEIR, { ...WARD, relation: 'SIBLING', nik: '3604010101800003' }] },
      benefit('HEIR', WARD.name),
      NOW,
      ['PAYEE.NOT_IN_FINAL_REPORT'],
    ],
    [
      'who arranged a funeral and is not named any more',
      { heirs: [] },
      benefit('ARRANGER', GUARDIAN.name, 'FUNERAL'),
      NOW,
      ['PAYEE.NOT_IN_FINAL_REPORT'],
    ],
  ])('%s', (_who, report, about, now, expected) => {
    expect(payeeGone(claimOf(report), about, now).map(({ code }) => code)).toEqual(expected);
  });
});
