/** What has passed and failed so far, over all stages. */
export class Tally {
  passed = 0;
  failed = 0;
  #sentences = [];
  #unstable = [];

  pass(count = 1) {
    this.passed += count;
  }

  /** @param {string} sentence what is wrong and, where it helps, what to do */
  fail(sentence, count = 1) {
    this.failed += count;
    this.#sentences.push(sentence);
  }

  /** @param {string} test failed, and passed when its file was run once more */
  unstable(test) {
    this.#unstable.push(test);
  }

  /** Prints what failed, and as the very last line the two numbers. @returns {number} the exit code */
  report() {
    for (const test of this.#unstable)
      console.log(`UNSTABLE  ${test}: failed, and passed when run once more`);
    for (const sentence of this.#sentences) console.log(`FAILED  ${sentence}`);
    if (this.passed + this.failed === 0) this.fail('no test ran');
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 ? 0 : 1;
  }
}
