import fc from 'fast-check';
import { inquiryVerdict, isProvenAbsent, type AbsenceEvidence } from './transfer-status';

describe('inquiryVerdict', () => {
  it.each([
    ['00', 'PAID'],
    ['01', 'UNDER_WAY'],
    ['02', 'UNDER_WAY'],
    ['03', 'UNDER_WAY'],
    ['04', 'RETURNED'],
    ['05', 'DENIED'],
    ['06', 'DENIED'],
    ['07', 'DENIED'],
    ['09', 'NOTHING'],
    ['', 'NOTHING'],
    [undefined, 'NOTHING'],
    ['constructor', 'NOTHING'],
  ])('%p says %s', (status, verdict) => {
    expect(inquiryVerdict(status)).toBe(verdict);
  });
});

const MINUTE = 60_000;
const PROVEN: AbsenceEvidence = {
  sentAt: 0,
  firstPollAt: 15 * MINUTE,
  deniedAt: 61 * MINUTE,
  statementCompleteThrough: 62 * MINUTE,
  horizonMilliseconds: 60 * MINUTE,
};

describe('isProvenAbsent', () => {
  it('believes a denial after the horizon that a complete statement confirms', () => {
    expect(isProvenAbsent(PROVEN)).toBe(true);
  });

  it.each([
    ['nobody denied it', { deniedAt: null }],
    ['no statement was ever complete', { statementCompleteThrough: null }],
    ['the denial came before the first poll', { deniedAt: 14 * MINUTE, horizonMilliseconds: 0 }],
    ['the rail may still book', { deniedAt: 59 * MINUTE }],
    ['the statement ends before the denial', { statementCompleteThrough: 60 * MINUTE }],
  ])('does not when %s', (_, missing) => {
    expect(isProvenAbsent({ ...PROVEN, ...missing })).toBe(false);
  });

  it('never becomes surer by a shorter statement', () => {
    const time = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        time,
        time,
        time,
        time,
        time,
        (sentAt, firstPollAt, deniedAt, through, horizonMilliseconds) => {
          const evidence = {
            sentAt,
            firstPollAt,
            deniedAt,
            statementCompleteThrough: through,
            horizonMilliseconds,
          };
          if (!isProvenAbsent(evidence)) {
            expect(isProvenAbsent({ ...evidence, statementCompleteThrough: through - 1 })).toBe(false);
          }
        },
      ),
    );
  });
});
