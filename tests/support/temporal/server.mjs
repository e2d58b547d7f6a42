import path from 'node:path';
import { build } from '../../../apps/launcher/build.mjs';
import { freePorts } from '../../../apps/launcher/lib/ports.mjs';
import { RunFile } from '../../../apps/launcher/lib/run-file.mjs';
import { startTemporal } from '../../../apps/launcher/lib/temporal.mjs';

/** One real Temporal server in memory for a whole jest run, able to skip time, and the workflow bundle. */
export async function startTestTemporal(scratch) {
  const [port] = await freePorts(1);
  const runFile = new RunFile(scratch);
  await build({ parts: ['workflows'] });
  const program = await startTemporal({
    port,
    timeSkipping: true,
    logFile: path.join(scratch, 'temporal.log'),
    say: (line) => process.stderr.write(`${line}\n`),
    track: (started) => runFile.add(started),
  });
  return { address: `127.0.0.1:${port}`, stop: () => program.stop({ graceSeconds: 10 }) };
}
