import 'reflect-metadata';
import { readEnvironment } from '@jkk/platform/config';
import { COMMANDS } from './commands';
import { forgiveBrokenPipe } from './core/broken-pipe';
import { run } from './core/run';

async function readInput(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Reading the standard input, up to Ctrl-D:\n');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

[process.stdout, process.stderr].forEach(forgiveBrokenPipe);
void run(COMMANDS, process.argv.slice(2), readEnvironment(), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  readInput,
}).then((code) => {
  process.exitCode = code;
});
