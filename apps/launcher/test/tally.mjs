/** What has passed and failed so far, over all stages. */
export class Tally {
  passed = 0;
  failed = 0;
  #sentences = [];

  pass(count = 1) {
    this.passed += count;
  }

  /** @param {string} sentence what is wrong and, where it helps, what to do */
  fail(sentence, count = 1) {
    this.failed += count;
    this.#sentences.push(sentence);
  }

  /** Prints what failed, and as the very last line the two numbers. @returns {number} the exit code */
  report() {
    for (const sentence of this.#sentences) console.log(`FAILED  ${sentence}`);
    if (this.passed + this.failed === 0) this.fail('no test ran');
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 ? 0 : 1;
  }
}
