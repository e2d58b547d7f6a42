import type { Loose } from '../../fields';
import { PEOPLE, person, reportedClaim } from '../spec-support';
import { completion } from './completion';
import { stageOne } from './stage-one';

/** A company or a hospital names itself only, whichever command says it: it is judged as in a report. */

const now = '2026-11-21T02:00:00.000Z';
const employer = person('employer', 'EMPLOYER', { employerNumber: 'JJ000001' });
const hospital = person('plkk', 'PLKK_STAFF', { plkkCode: 'PLKK-0001' });

const SHEETS = { stageOne, completion };

it.each([
  ['stageOne', employer, { employerNumber: 'JJ000002' }, ['/employerNumber EMPLOYER.NOT_YOURS']],
  ['stageOne', employer, { employerNumber: 'JJ000001' }, []],
  ['stageOne', PEOPLE.officer, { employerNumber: 'JJ000002' }, []],
  ['completion', employer, { employerNumber: 'JJ000002' }, ['/employerNumber EMPLOYER.NOT_YOURS']],
  ['completion', employer, { employerNumber: 'JJ000001' }, []],
  ['completion', hospital, { plkkCode: 'PLKK-0002' }, ['/plkkCode PLKK.NOT_YOURS']],
  ['completion', hospital, { plkkCode: 'PLKK-0001' }, []],
  ['completion', PEOPLE.officer, { plkkCode: 'PLKK-0002' }, []],
] as const)('%s of %j that says %j', (name, actor, body: Loose, expected) => {
  const found = SHEETS[name].check?.(body, { now, actor, claim: reportedClaim() }) ?? [];
  expect(
    found.map(({ pointer, code }) => `${pointer} ${code}`).filter((each) => each.includes('NOT_YOURS')),
  ).toEqual(expected);
});
