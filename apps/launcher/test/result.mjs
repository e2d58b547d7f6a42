/** What jest's report of a suite says. */

export const broken = (result) => result.numRuntimeErrorTestSuites;

/** Spec files with a failed test, and those that could not be run to their end. */
export const failedFiles = (result) =>
  result.testResults.filter((file) => file.status === 'failed').map((file) => file.name);

/**
 * The result in which files that failed stand as they came out the second time. A test that passed only then is named
 * as unstable: it is a fault of the test or of the product, to be mended like any other.
 * @param {import('./tally.mjs').Tally} tally
 */
export function onSecondTry(name, first, second, tally) {
  const failedFirst = first.testResults.flatMap((file) => testsOf(file, 'failed'));
  const failedTwice = new Set(second.testResults.flatMap((file) => testsOf(file, 'failed')));
  for (const test of failedFirst) if (!failedTwice.has(test)) tally.unstable(`${name}: ${test}`);
  if (broken(second) > 0) return { ...second, numPassedTests: 0 };
  const again = new Set(second.testResults.map((file) => file.name));
  const kept = first.testResults.filter((file) => !again.has(file.name));
  const testResults = [...kept, ...second.testResults];
  const inAll = (status) => testResults.flatMap((file) => testsOf(file, status)).length;
  return {
    ...first,
    testResults,
    success: second.success,
    numRuntimeErrorTestSuites: broken(second),
    numPassedTests: inAll('passed'),
    numFailedTests: inAll('failed'),
  };
}

/** A test that was skipped or only planned proves nothing, so it counts as failed. */
export function count(name, result, tally) {
  const skipped = result.numPendingTests + result.numTodoTests;
  tally.pass(result.numPassedTests);
  if (result.numFailedTests > 0) tally.fail(`${name}: ${failedTests(result)}`, result.numFailedTests);
  if (skipped > 0) tally.fail(`${name}: ${skipped} skipped`, skipped);
  if (broken(result) > 0)
    tally.fail(`${name}: ${broken(result)} spec files could not be run`, broken(result));
  const ran = result.numTotalTests + broken(result);
  if (ran === 0) tally.fail(`${name}: no test ran`);
  else if (!result.success && result.numFailedTests + broken(result) === 0)
    tally.fail(`${name}: jest reported a failure`);
}

const failedTests = (result) =>
  result.testResults
    .flatMap((file) => testsOf(file, 'failed'))
    .slice(0, 20)
    .join('; ');

const testsOf = (file, status) =>
  file.assertionResults.filter((test) => test.status === status).map((test) => test.fullName);
