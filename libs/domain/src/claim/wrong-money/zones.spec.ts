import type { Zone } from '../../calendar';
import { bpuReport, PEOPLE, reportedClaim, Walk } from '../spec-support';
import { ACCOUNT, codes, request, secondVerifier, statementOf } from './spec-support';

/** The turn of a day or of a year is that of the calendar at the place of the accident. */

const ANI = {
  name: 'Ani',
  birthDate: '2015-02-01',
  level: 'SD',
  year: 4,
  ...ACCOUNT,
  accountName: 'ANI',
} as const;

function walkIn(zone: Zone, over: Parameters<typeof statementOf>[0]): Walk {
  const report = { ...bpuReport, place: { ...bpuReport.place, zone } };
  const walk = new Walk(reportedClaim({ report }));
  const body = statementOf(over);
  walk.give('medicalStatement', secondVerifier, body);
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
  const { condition, conditionOn } = body;
  walk.give('finalReport', PEOPLE.officer, { condition, conditionOn, children: [ANI] });
  return walk;
}

/** Lets time pass until this instant; the next command comes a minute later. */
const until = (walk: Walk, instant: string): Walk =>
  walk.sleep((Date.parse(instant) - Date.parse(walk.now())) / 86_400_000);

describe('a school year', () => {
  it.each<[Zone, string, string[]]>([
    ['WIB', '2027-06-30T16:30:00.000Z', ['/details/children/0 SCHOLARSHIP.GRANTED']],
    ['WIB', '2027-06-30T17:30:00.000Z', []],
    ['WITA', '2027-06-30T15:30:00.000Z', ['/details/children/0 SCHOLARSHIP.GRANTED']],
    ['WITA', '2027-06-30T16:30:00.000Z', []],
    ['WIT', '2027-06-30T14:30:00.000Z', ['/details/children/0 SCHOLARSHIP.GRANTED']],
    ['WIT', '2027-06-30T15:30:00.000Z', []],
  ])('in %s is not over before its own midnight (%s)', (zone, instant, expected) => {
    const walk = walkIn(zone, { condition: 'TOTAL_PERMANENT', disabilities: [] });
    const ask = (year: number): string[] => {
      const { birthDate, level, name } = ANI;
      const details = { children: [{ birthDate, level, year }] };
      return codes(request(walk, 'SCHOLARSHIP', details, { kind: 'CHILD', name }));
    };
    expect(ask(4)).toEqual([]);
    until(walk, instant);
    expect(ask(5)).toEqual(expected);
  });
});

describe('a day of rest', () => {
  it.each<[Zone, string, string[]]>([
    ['WIB', '2026-12-31T16:30:00.000Z', ['/details/periods PERIOD.IN_FUTURE']],
    ['WIB', '2026-12-31T17:30:00.000Z', []],
    ['WITA', '2026-12-31T15:30:00.000Z', ['/details/periods PERIOD.IN_FUTURE']],
    ['WITA', '2026-12-31T16:30:00.000Z', []],
    ['WIT', '2026-12-31T14:30:00.000Z', ['/details/periods PERIOD.IN_FUTURE']],
    ['WIT', '2026-12-31T15:30:00.000Z', []],
  ])('of the new year has not come in %s before its own midnight (%s)', (zone, instant, expected) => {
    const rest = { restFrom: '2026-12-30', restTo: '2027-01-05' };
    const walk = walkIn(zone, { condition: 'UNDER_TREATMENT', disabilities: [], ...rest });
    until(walk, instant);
    const periods = [{ from: '2026-12-30', to: '2027-01-01' }];
    expect(codes(request(walk, 'STMB', { periods }))).toEqual(expected);
  });
});
