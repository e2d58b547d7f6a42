import { sampleBody } from '../../fields/sample';
import { UnreadableRecord } from '../../record';
import { CLAIM_COMMAND_CODES } from '../commands';
import { FORMS } from '../forms';
import { PEOPLE } from '../spec-support';
import { readAnswer, readCommand, readEventData, type CommandRow } from '.';

const row = (over: Partial<CommandRow> = {}): CommandRow => ({
  commandId: 'c1',
  code: 'proposal',
  actor: PEOPLE.officer,
  body: {},
  expectedVersion: 3,
  benefitId: 'b1',
  payoutId: null,
  ...over,
});
const pointerOf = (reading: () => unknown): string => {
  try {
    reading();
  } catch (error) {
    if (error instanceof UnreadableRecord) return error.fault.pointer;
    throw error;
  }
  return 'read';
};

describe('a stored command', () => {
  it.each(CLAIM_COMMAND_CODES)('%s is read with everything in it', (code) => {
    const body = sampleBody(FORMS[code].fields);
    expect(readCommand(row({ code, body }))).toEqual({
      code,
      body,
      actor: PEOPLE.officer,
      expectedVersion: 3,
      benefitId: 'b1',
    });
  });

  it.each<[string, Partial<CommandRow>, string]>([
    ['of an unknown code', { code: 'toString' }, '/code'],
    ['of nobody', { actor: {} }, '/userId'],
    ['in a role that is none', { actor: { ...PEOPLE.officer, roles: ['KING'] } }, '/roles/0'],
    ['without what its form asks for', { code: 'decision' }, '/decision'],
    ['with a body of another kind', { body: 'x' }, ''],
  ])('is not read %s', (_, over, pointer) => expect(pointerOf(() => readCommand(row(over)))).toBe(pointer));

  it.each<[unknown, string]>([
    [{ outcome: 'DONE', version: 2, benefitId: 'b1' }, 'read'],
    [
      { outcome: 'REFUSED', code: 'X', errors: [{ pointer: '', code: 'Y', detail: { id: 'a', en: 'b' } }] },
      'read',
    ],
    [{ outcome: 'DONE' }, '/version'],
    [{ outcome: 'MAYBE' }, '/outcome'],
    ['DONE', ''],
  ])('has the answer %j', (answer, pointer) => {
    expect(pointerOf(() => readAnswer('c1', answer))).toBe(pointer);
  });

  it('left an event whose data are codes, amounts and lists of codes', () => {
    const data = { a: 'x', b: 1, c: true, d: null, e: ['y'] };
    expect(readEventData('JKK', data)).toEqual(data);
    expect(pointerOf(() => readEventData('JKK', { secretName: {} }))).toBe('/*');
  });
});
