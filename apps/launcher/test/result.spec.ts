import { count, failedFiles, onSecondTry, type JestResult } from './result.mjs';

const FILES = { 'a.spec.ts': ['a1', 'a2'], 'b.spec.ts': ['b1'] } as const;

/** What jest reports of these files, where these tests failed. */
function report(
  files: readonly (keyof typeof FILES)[],
  failed: readonly string[],
  over: Partial<JestResult> = {},
) {
  const status = (test: string) => (failed.includes(test) ? 'failed' : 'passed');
  const tests = files.flatMap((name) => FILES[name] as readonly string[]);
  const numFailedTests = tests.filter((test) => status(test) === 'failed').length;
  const result: JestResult = {
    success: numFailedTests === 0,
    numTotalTests: tests.length,
    numPassedTests: tests.length - numFailedTests,
    numFailedTests,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
    testResults: files.map((name) => ({
      name,
      status: FILES[name].some((test) => failed.includes(test)) ? 'failed' : 'passed',
      assertionResults: FILES[name].map((fullName) => ({ fullName, status: status(fullName) })),
    })),
    ...over,
  };
  return result;
}

function tally() {
  const found = { passed: 0, failed: 0, sentences: [] as string[], unstable: [] as string[] };
  return {
    found,
    pass: (by = 1) => void (found.passed += by),
    fail: (sentence: string, by = 1) => {
      found.failed += by;
      found.sentences.push(sentence);
    },
    unstable: (test: string) => void found.unstable.push(test),
  };
}

describe('what a suite comes to when its failed files ran once more', () => {
  const first = report(['a.spec.ts', 'b.spec.ts'], ['a1']);

  it('only files that failed run again', () => expect(failedFiles(first)).toEqual(['a.spec.ts']));

  it('a file that could not be run to its end runs again, and counts as it came out then', () => {
    const ended = report(['a.spec.ts', 'b.spec.ts'], ['b1'], { numRuntimeErrorTestSuites: 1 });
    expect(failedFiles(ended)).toEqual(['b.spec.ts']);
    const counted = tally();
    count('fault', onSecondTry('fault', ended, report(['b.spec.ts'], []), counted), counted);
    expect(counted.found).toEqual({ passed: 3, failed: 0, sentences: [], unstable: ['fault: b1'] });
  });

  it('a test that passes then is counted as passed and named as unstable', () => {
    const counted = tally();
    count('fault', onSecondTry('fault', first, report(['a.spec.ts'], []), counted), counted);
    expect(counted.found).toEqual({ passed: 3, failed: 0, sentences: [], unstable: ['fault: a1'] });
  });

  it('a test that fails twice has failed', () => {
    const counted = tally();
    count('fault', onSecondTry('fault', first, report(['a.spec.ts'], ['a1']), counted), counted);
    expect(counted.found).toEqual({ passed: 2, failed: 1, sentences: ['fault: a1'], unstable: [] });
  });

  it('a test that fails only the second time has failed', () => {
    const counted = tally();
    count('fault', onSecondTry('fault', first, report(['a.spec.ts'], ['a2']), counted), counted);
    expect(counted.found).toEqual({
      passed: 2,
      failed: 1,
      sentences: ['fault: a2'],
      unstable: ['fault: a1'],
    });
  });

  it('a file that cannot be run the second time has failed', () => {
    const counted = tally();
    const second = report([], [], { success: false, numRuntimeErrorTestSuites: 1 });
    count('fault', onSecondTry('fault', first, second, counted), counted);
    expect(counted.found).toMatchObject({ failed: 1, sentences: ['fault: 1 spec files could not be run'] });
  });

  it('jest that fails beside its tests has failed', () => {
    const counted = tally();
    count('fault', report(['b.spec.ts'], [], { success: false }), counted);
    expect(counted.found).toMatchObject({ failed: 1, sentences: ['fault: jest reported a failure'] });
  });
});
