import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rotateLog } from './log-rotation.mjs';

describe('the log of a program', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'jkk-logs-'));
    file = path.join(folder, 'api.log');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

  it('stays as it is while it is small, and where there is none nothing happens', () => {
    expect(rotateLog(file)).toBe(false);
    appendFileSync(file, 'small\n');
    expect(rotateLog(file, { largest: 10 })).toBe(false);
    expect(read('api.log')).toBe('small\n');
  });

  it('goes on in the same file, which its program keeps open', () => {
    const handle = openSync(file, 'a');
    writeSync(handle, 'first line\n');
    expect(rotateLog(file, { largest: 5 })).toBe(true);
    writeSync(handle, 'second line\n');
    closeSync(handle);
    expect(read('api.log')).toBe('second line\n');
    expect(read('api.log.1')).toBe('first line\n');
  });

  it('is kept so many times', () => {
    for (const line of ['one', 'two', 'three', 'four']) {
      appendFileSync(file, `line ${line}\n`);
      rotateLog(file, { largest: 5, kept: 2 });
    }
    expect([read('api.log'), read('api.log.1'), read('api.log.2')]).toEqual([
      '',
      'line four\n',
      'line three\n',
    ]);
    expect(existsSync(`${file}.3`)).toBe(false);
  });
});
