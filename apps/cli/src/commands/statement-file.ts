import { createHash, randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { readStatementFile } from '@jkk/banking';
import { isPartnerBank, STATEMENT_FILE_LIMIT_BYTES } from '@jkk/domain/payout';
import { inTransaction } from '@jkk/persistence/database';
import { StatementFileRepository, type FileStanding } from '@jkk/persistence/statement';
import { systemClock } from '@jkk/platform/clock';
import { identifyPerson, PERSON_HELP } from '../core/administrator';
import { BadInputError, EXIT, type Command } from '../core/command';
import { withAppDatabase } from '../core/database';
import { readPassword } from '../core/password';

const FINANCE = ['FINANCE_MAKER', 'FINANCE_RELEASER'] as const;
const files = new StatementFileRepository();

export const statementFileImport: Command = {
  path: ['statement-file', 'import'],
  summary: "hand in a bank's statement as a file: camt.053, camt.054 or MT940; the bank's reader takes it",
  details: ['What came of it: `statement-file`. The same file is taken once.', PERSON_HELP],
  usage: 'FILE --bank CODE --by USERNAME < PASSWORD',
  options: {
    bank: { type: 'string', help: 'the partner bank, for example 008' },
    by: { type: 'string', help: 'a person of finance' },
  },
  positionals: { min: 1, max: 1 },
  async run({ environment, output, readInput }, { positionals: [path = ''], options }) {
    const bankCode = String(options['bank'] ?? '');
    if (!isPartnerBank(bankCode)) throw new BadInputError('--bank is the code of a partner bank');
    const content = await readBytes(path);
    const read = readStatementFile(content);
    if (!read.ok) throw new BadInputError(`Refused: ${read.refusal}`);
    const password = await readPassword(readInput);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const fileId = randomUUID();
    const isNew = await withAppDatabase(environment, (dataSource) =>
      inTransaction(dataSource, async (em) => {
        const { userId } = await identifyPerson(em, String(options['by'] ?? ''), password, FINANCE);
        const receivedAt = systemClock.now();
        return files.add(em, { fileId, bankCode, sha256, content, receivedBy: userId, receivedAt });
      }),
    );
    output.result({ isNew, ...(isNew && { fileId }), sha256 }, [
      isNew ? `Received as ${fileId}` : 'The same file was received before',
    ]);
    return isNew ? EXIT.ok : EXIT.findings;
  },
};

export const statementFileList: Command = {
  path: ['statement-file'],
  summary: 'print the newest files of statements and what came of each',
  details: ['Ends with 1 while one of them is refused or not taken yet.'],
  async run({ environment, output }) {
    const all = await withAppDatabase(environment, ({ manager }) => files.list(manager));
    output.result(
      { files: all },
      all.map((file) => `${file.receivedAt} ${file.bankCode} ${file.fileId} ${toText(file)}`),
    );
    const isOpen = all.some(({ takenAt, refusal }) => takenAt === null || refusal !== null);
    return isOpen ? EXIT.findings : EXIT.ok;
  },
};

function toText({ takenAt, refusal, newLines, knownLines, unreadableLines, isProven }: FileStanding): string {
  if (takenAt === null) return 'not taken yet';
  if (refusal !== null) return `refused: ${refusal}`;
  const proof = isProven ? 'proven by its balances' : 'not proven to be whole';
  return `${newLines} new lines, ${knownLines} known, ${unreadableLines} unreadable; ${proof}`;
}

async function readBytes(path: string): Promise<Buffer> {
  const size = await stat(path).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined) throw new BadInputError('The file cannot be read');
  if (size === 0 || size > STATEMENT_FILE_LIMIT_BYTES) {
    throw new BadInputError('A file has 1 byte to 10 MB; have a longer period from the bank by the day');
  }
  return readFile(path);
}
