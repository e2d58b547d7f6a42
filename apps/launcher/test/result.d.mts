export interface JestResult {
  readonly success: boolean;
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

export interface Tally {
  pass(count?: number): void;
  fail(sentence: string, count?: number): void;
  unstable(test: string): void;
}

export function broken(result: JestResult): number;
export function failedFiles(result: JestResult): string[];
export function onSecondTry(name: string, first: JestResult, second: JestResult, tally: Tally): JestResult;
export function count(name: string, result: JestResult, tally: Tally): void;
