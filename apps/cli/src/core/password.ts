/** The password on the standard input, without the line end that a terminal or `echo` adds. */
export async function readPassword(readInput: () => Promise<string>): Promise<string> {
  return (await readInput()).replace(/\r?\n$/, '');
}
