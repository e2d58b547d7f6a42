import { COMMANDS } from '../commands';
import { BadInputError } from './command';
import type { Command } from './command';
import { run } from './run';

const echo: Command = {
  path: ['echo'],
  summary: 'say it again',
  usage: 'WORD',
  positionals: { min: 1, max: 1 },
  options: { loud: { type: 'boolean', help: 'in capitals' } },
  async run({ output }, { positionals: [word = ''], options }) {
    output.result({ word }, [options.loud === true ? word.toUpperCase() : word]);
    return 0;
  },
};

const failing = (error: Error): Command => ({
  path: ['echo', 'fail'],
  summary: 'fails',
  run: () => Promise.reject(error),
});

async function line(
  argv: string[],
  commands: readonly Command[] = [echo, failing(new BadInputError('No.'))],
) {
  let out = '';
  let err = '';
  const streams = {
    write: (text: string) => (out += text),
    writeError: (text: string) => (err += text),
    readInput: async () => '',
  };
  const code = await run(commands, argv, {}, streams);
  return { code, out, err };
}

describe('the command line', () => {
  it('runs a command, for people or as one JSON document', async () => {
    expect(await line(['echo', 'a'])).toEqual({ code: 0, out: 'a\n', err: '' });
    expect(await line(['echo', 'a', '--loud'])).toEqual({ code: 0, out: 'A\n', err: '' });
    const { out } = await line(['echo', 'a', '--json']);
    expect(JSON.parse(out)).toEqual({ word: 'a' });
  });

  it('takes the longest path that fits', async () => {
    expect(await line(['echo', 'fail'])).toEqual({ code: 2, out: '', err: 'No.\n' });
  });

  it.each([[['nonsense']], [['echo']], [['echo', 'a', 'b']], [['echo', 'a', '--quiet']]])(
    'answers %j with 2',
    async (argv) => {
      const { code, out, err } = await line(argv);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).not.toBe('');
      const json = await line([...argv, '--json']);
      expect(JSON.parse(json.out)).toHaveProperty('error');
    },
  );

  it('shows of an unexpected error its kind only, because its text may hold data', async () => {
    const error = Object.assign(new Error('SECRET'), { code: '08006' });
    const { code, err } = await line(['echo', 'fail'], [failing(error)]);
    expect({ code, err }).toEqual({ code: 2, err: 'The command failed: Error (08006)\n' });
  });
});

describe('help', () => {
  it('lists every command of ours with one line each', async () => {
    const { code, out } = await line(['help'], COMMANDS);
    expect(code).toBe(0);
    const rows = out.split('\n').filter((text) => text.startsWith('  '));
    expect(rows).toHaveLength(COMMANDS.length);
    for (const { path } of COMMANDS) {
      expect(rows.some((row) => row.startsWith(`  ${path.join(' ')} `))).toBe(true);
    }
  });

  it('can be had as JSON', async () => {
    const { out } = await line(['help', '--json'], COMMANDS);
    expect(JSON.parse(out)).toHaveLength(COMMANDS.length);
  });

  it.each(COMMANDS.map((command) => [command.path.join(' '), command.path] as const))(
    '`%s --help` needs neither database nor arguments',
    async (_name, path) => {
      const { code, out } = await line([...path, '--help'], COMMANDS);
      expect(code).toBe(0);
      expect(out).toContain(`Usage: cli ${path.join(' ')}`);
    },
  );

  it('says which variables are missing and no value', async () => {
    expect(await line(['migrate'], COMMANDS)).toEqual({
      code: 2,
      out: '',
      err: 'Missing or invalid environment variables: DATABASE_OWNER_URL\n',
    });
  });
});
