import { ZONES } from '../calendar';
import { reportedClaim, REPORTED_AT, Walk } from '../claim/spec-support';
import type { ClaimEventCode, ClaimEventDraft } from '../claim';
import { messagesOf } from './messages-of';
import { outsideQuietHours } from './quiet-hours';
import { composeMessage, MESSAGE_CODES } from './templates';

const opened = new Walk(reportedClaim()).claim;
const withAll = {
  ...opened,
  report: { ...opened.report, employerNumber: 'JJ000001', plkkCode: 'PLKK-0001' },
  cover: { ...opened.cover, employerKnown: true },
};
const event = (code: ClaimEventCode, data: ClaimEventDraft['data'] = {}): ClaimEventDraft => ({
  code,
  at: REPORTED_AT,
  by: null,
  stage: 'UNDER_VERIFICATION',
  data,
});
const told = (claim: typeof opened, of: ClaimEventDraft): string[] =>
  messagesOf(claim, of).map(({ code, recipient, recipientKey, channel }) =>
    [code, recipient, recipientKey, channel].join(' '),
  );

describe('who is told', () => {
  it('of an opened claim: the participant by telephone, organisations by e-mail', () => {
    expect(told(withAll, event('CLAIM_OPENED'))).toEqual([
      'REPORT_RECEIVED PARTICIPANT 12000000901 SMS',
      'REPORT_RECEIVED EMPLOYER JJ000001 EMAIL',
      'GUARANTEED PLKK PLKK-0001 EMAIL',
    ]);
    expect(told(opened, event('CLAIM_OPENED'))).toEqual(['REPORT_RECEIVED PARTICIPANT 12000000901 SMS']);
  });

  it('of a deadline that passed: who is waited for, and the branch where it is the branch', () => {
    const on = (onOverdue: string) => ({ code: 'MEDICAL_STATEMENT', subject: opened.claimNumber, onOverdue });
    expect(told(withAll, event('DEADLINE_PASSED', on('ESCALATE')))).toEqual([
      'REMINDER PLKK PLKK-0001 EMAIL',
      'ESCALATION BRANCH J01 EMAIL',
    ]);
    expect(told(opened, event('DEADLINE_PASSED', on('ESCALATE')))).toEqual(['ESCALATION BRANCH J01 EMAIL']);
    expect(told(opened, event('DEADLINE_PASSED', on('NOTHING')))).toEqual([]);
  });

  it('of a reminder whoever has the wait, where the office only stands for them; the head of what has passed', () => {
    const on = { code: 'MEDICAL_STATEMENT', subject: opened.claimNumber, onOverdue: 'ESCALATE' };
    const ofWait = { code: 'MEDICAL_STATEMENT', subject: opened.claimNumber };
    expect(messagesOf(opened, event('DEADLINE_NEAR', on))).toMatchObject([{ recipient: 'BRANCH', ofWait }]);
    const [doctor, head] = messagesOf(withAll, event('DEADLINE_PASSED', on));
    expect(doctor).toMatchObject({ recipient: 'PLKK', ofWait });
    expect(head).not.toHaveProperty('ofWait');
    for (const told of messagesOf(opened, event('WAIT_ESCALATED', { ...on, level: 'REGION' }))) {
      expect(told).not.toHaveProperty('ofWait');
    }
  });

  it('never an employer that nobody knows', () => {
    const unknown = { ...withAll, cover: { ...withAll.cover, employerKnown: false } };
    expect(told(unknown, event('DATA_FOUND_INCOMPLETE'))).toEqual([]);
  });
});

describe('quiet hours', () => {
  it.each([
    ['2026-11-20T13:59:59.999Z', 'WIB', '2026-11-20T13:59:59.999Z'],
    ['2026-11-20T14:00:00.000Z', 'WIB', '2026-11-21T00:00:00.000Z'],
    ['2026-11-20T23:30:00.000Z', 'WIB', '2026-11-21T00:00:00.000Z'],
    ['2026-11-20T12:30:00.000Z', 'WIT', '2026-11-20T22:00:00.000Z'],
    ['2026-11-20T13:30:00.000Z', 'WITA', '2026-11-20T23:00:00.000Z'],
    ['2026-12-31T20:00:00.000Z', 'WIB', '2027-01-01T00:00:00.000Z'],
  ] as const)('%s in %s waits until %s', (at, zone, until) =>
    expect(outsideQuietHours(at, zone)).toBe(until),
  );

  it.each(ZONES)('never go backwards, and once awake one stays awake, in %s', (zone) => {
    for (let hour = 0; hour < 48; hour += 1) {
      const at = new Date(Date.parse(REPORTED_AT) + hour * 3_600_000).toISOString();
      const then = outsideQuietHours(at, zone);
      expect(then >= at).toBe(true);
      expect(outsideQuietHours(then, zone)).toBe(then);
    }
  });

  it('hold for a telephone and not for an office', () => {
    const late = { ...event('CLAIM_OPENED'), at: '2026-11-20T16:00:00.000Z' };
    const times = messagesOf(withAll, late).map(({ notBefore }) => notBefore);
    expect(times).toEqual(['2026-11-21T00:00:00.000Z', late.at, late.at]);
  });
});

it.each(MESSAGE_CODES)(
  '%s says the number of the claim in both languages and leaves no place unfilled',
  (code) => {
    const { subject, text } = composeMessage(code, 'JKK-2026-0000901');
    expect(subject).toContain('JKK-2026-0000901');
    expect(text.split('JKK-2026-0000901')).toHaveLength(3);
    expect(subject + text).not.toContain('{');
  },
);
