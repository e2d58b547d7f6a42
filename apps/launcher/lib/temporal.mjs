import { Program, readyOrStopped } from './processes.mjs';
import { answers } from './ports.mjs';
import { temporalBinary } from './temporal-binary.mjs';

/** One box serves claims and payments: fewer partitions mean fewer forwarded polls, and no ceiling below the machine's own. */
const ONE_BOX = {
  'system.forceSearchAttributesCacheRefreshOnRead': 'false',
  'system.enableActivityEagerExecution': 'true',
  'matching.numTaskqueueReadPartitions': '1',
  'matching.numTaskqueueWritePartitions': '1',
  'frontend.rps': '20000',
  'frontend.namespaceRPS': '20000',
  'history.rps': '20000',
  'matching.rps': '20000',
};

/** Go collects garbage once the heap has grown by so many per cent; by 100, its default, it costs a twentieth of the server. */
const RARE_COLLECTION = '400';

/** Without the second one every skipped timer costs about a second. */
const TIME_SKIPPING = {
  'frontend.WorkflowTimeSkippingEnabled': 'true',
  'history.timerProcessorMaxTimeShift': '"20ms"',
};

/**
 * Starts a real Temporal server on 127.0.0.1.
 * @param {{ port: number, uiPort?: number, databaseFile?: string, timeSkipping?: boolean, logFile: string,
 *   say?: (line: string) => void, track?: (program: Program) => void }} options
 *   without `uiPort` there is no Web UI, without `databaseFile` everything is in memory
 * @returns {Promise<Program>} serving the namespace `default`
 */
export async function startTemporal({
  port,
  uiPort,
  databaseFile,
  timeSkipping = false,
  logFile,
  say,
  track,
}) {
  const file = await temporalBinary({ say });
  const settings = { ...ONE_BOX, ...(timeSkipping ? TIME_SKIPPING : {}) };
  const program = new Program({
    name: 'temporal',
    file,
    args: [
      ...[
        'server',
        'start-dev',
        '--ip',
        '127.0.0.1',
        '--port',
        String(port),
        '--namespace',
        'default',
        '--log-level',
        'error',
      ],
      ...(uiPort ? ['--ui-port', String(uiPort), '--ui-disable-news-fetch'] : ['--headless']),
      ...(databaseFile
        ? [
            '--db-filename',
            databaseFile,
            '--sqlite-pragma',
            'journal_mode=wal',
            '--sqlite-pragma',
            'synchronous=normal',
          ]
        : []),
      ...Object.entries(settings).flatMap(([name, value]) => ['--dynamic-config-value', `${name}=${value}`]),
    ],
    env: { GOGC: process.env.GOGC ?? RARE_COLLECTION },
    logFile,
  });
  track?.(program);
  return readyOrStopped(program, () => serves(`127.0.0.1:${port}`), {
    limitSeconds: 60,
    what: 'The Temporal server',
  });
}

/** Whether a Temporal server answers and has the namespace. @param {string} address */
export async function serves(address, namespace = 'default') {
  const [host, port] = address.split(':');
  if (host === '127.0.0.1' && !(await answers(Number(port)))) return false;
  const { Connection } = await import('@temporalio/client');
  const connection = await Connection.connect({
    address,
    connectTimeout: '3s',
    // Otherwise all attempts share one pause, which grows to two minutes while the server is away.
    channelArgs: { 'grpc.use_local_subchannel_pool': 1 },
  });
  try {
    await connection.workflowService.describeNamespace({ namespace });
    return true;
  } finally {
    await connection.close();
  }
}
