import { importDecisionsOf, refuseImportDecision, type ImportStanding } from './register-import';

const waiting: ImportStanding = { state: 'WAITING', uploadedBy: 'first', report: 2 };

describe('the file of a register', () => {
  it('is taken in by somebody else than who handed it in', () => {
    expect(refuseImportDecision(waiting, 'TAKE', 'second', 2)).toBeUndefined();
    expect(refuseImportDecision(waiting, 'TAKE', 'first', 2)).toBe('APPROVAL.SAME_PERSON');
  });

  it('is taken in as the newest report says, and declined whatever it says', () => {
    expect(refuseImportDecision(waiting, 'TAKE', 'second', 1)).toBe('REGISTER_IMPORT.REPORT_STALE');
    expect(refuseImportDecision(waiting, 'DECLINE', 'second', 1)).toBeUndefined();
  });

  it('is taken back by whoever handed it in, who is offered nothing else', () => {
    expect(importDecisionsOf(waiting, 'first')).toEqual(['DECLINE']);
    expect(importDecisionsOf(waiting, 'second')).toEqual(['TAKE', 'DECLINE']);
  });

  it.each(['TAKEN', 'DECLINED', 'NOTHING'] as const)('is decided once: %s', (state) => {
    expect(refuseImportDecision({ ...waiting, state }, 'DECLINE', 'second', 2)).toBe(
      'REGISTER_IMPORT.CLOSED',
    );
    expect(importDecisionsOf({ ...waiting, state }, 'second')).toEqual([]);
  });
});
