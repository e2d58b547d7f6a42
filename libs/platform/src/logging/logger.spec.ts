import { Writable } from 'node:stream';
import { runWithCorrelation } from '../correlation';
import { createLogger } from './logger';

function capture(): { lines: () => Record<string, unknown>[]; text: () => string; destination: Writable } {
  let text = '';
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const lines = (): Record<string, unknown>[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { lines, text: () => text, destination };
}

describe('createLogger', () => {
  it('keeps ids and codes and drops every other field, nested ones included', () => {
    const { destination, lines, text } = capture();
    const logger = createLogger('api', { destination });
    logger.info(
      { claimNumber: 'JKK-2026-0000001', nik: '3174050101900001', code: { nik: 'MARKER' } },
      'reported',
    );
    expect(lines()[0]).toMatchObject({
      name: 'api',
      level: 'info',
      claimNumber: 'JKK-2026-0000001',
      msg: 'reported',
    });
    expect(text()).not.toMatch(/3174050101900001|MARKER/);
  });

  it('drops what a child logger binds outside the list', () => {
    const { destination, lines, text } = capture();
    createLogger('api', { destination }).child({ accountName: 'MARKER', payoutId: 'P1' }).warn('held');
    expect(lines()[0]).toMatchObject({ payoutId: 'P1', name: 'api' });
    expect(text()).not.toContain('MARKER');
  });

  it('prints the correlation id of the surrounding work', async () => {
    const { destination, lines } = capture();
    const logger = createLogger('api', { destination });
    await runWithCorrelation('abc-12345', async () => {
      await Promise.resolve();
      logger.info('inside');
    });
    logger.info('outside');
    expect(lines()[0]).toHaveProperty('correlationId', 'abc-12345');
    expect(lines()[1]).not.toHaveProperty('correlationId');
  });

  it('describes an error without what it quotes', () => {
    const { destination, lines, text } = capture();
    const cause = Object.assign(new Error('invalid input syntax: "MARKER"'), {
      name: 'error',
      code: '22P02',
    });
    createLogger('api', { destination }).error(
      { err: new Error('Lookup of 3174050101900001 failed', { cause }) },
      'x',
    );
    expect(lines()[0]?.err).toMatchObject({ type: 'Error', cause: { type: 'error', code: '22P02' } });
    expect(text()).not.toMatch(/MARKER|3174050101900001/);
  });
});
