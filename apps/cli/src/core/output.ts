/** Where a command writes. With `--json` the standard output holds exactly one JSON document and nothing else. */
export class Output {
  constructor(
    readonly json: boolean,
    private readonly write: (text: string) => void,
    private readonly writeError: (text: string) => void,
  ) {}

  /** A line for people; silent with `--json`. */
  line(text: string): void {
    if (!this.json) this.write(`${text}\n`);
  }

  /** The command's result; silent without `--json`. */
  document(value: unknown): void {
    if (this.json) this.write(`${JSON.stringify(value, null, 2)}\n`);
  }

  /** Both at once: lines for people, the value for programs. */
  result(value: unknown, lines: readonly string[]): void {
    lines.forEach((text) => this.line(text));
    this.document(value);
  }

  /** Written whatever the format is. */
  raw(text: string): void {
    this.write(text);
  }

  error(text: string): void {
    this.writeError(`${text}\n`);
  }
}
