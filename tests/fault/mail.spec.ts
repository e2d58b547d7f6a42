import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort, mailServer } from '../support/mail-server';
import { freshParticipant } from '../support/people';
import { eventually } from '../support/wait';
import { admit, type Patient } from './support';

const CLAIMS = 4;

let patient: Patient;
let port: number;
let folder: string;

/** The instance is told where its mail server would be, as whoever starts it says it. */
beforeAll(async () => {
  port = await freePort();
  folder = await mkdtemp(path.join(tmpdir(), 'jkk-mail-'));
  const before = { ...process.env };
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'jkk@bpjs.example' });
  patient = await admit();
  process.env = before;
});
afterAll(async () => {
  await patient?.discharge();
  await rm(folder, { recursive: true, force: true });
});

interface Waiting {
  readonly claim: string;
  readonly status: string;
  readonly attempts: number;
  readonly code: string | null;
}

const mails = (): Promise<Waiting[]> =>
  patient.query<Waiting>(
    `SELECT claim_number AS claim, status, attempts, last_error_code AS code FROM message
     WHERE channel = 'EMAIL' AND code = 'GUARANTEED' ORDER BY claim_number`,
  );

const findings = (): Promise<{ facts: { waiting: number; code: string } }[]> =>
  patient.query(
    `SELECT facts FROM radar_finding WHERE kind = 'MESSAGES_UNSENT' AND subject = 'channel/EMAIL' AND gone_at IS NULL`,
  );

/** A quarter of an hour passes for what waits, and with it every pause between two tries. */
const letQuarterPass = (): Promise<object[]> =>
  patient.query(
    `UPDATE message SET created_at = created_at - interval '15 minutes', next_attempt_at = now() WHERE status = 'QUEUED'`,
  );

const triedOften = async (times: number): Promise<true | undefined> => {
  const waiting = await mails();
  const tried = waiting.filter(({ attempts, code }) => attempts >= times && code === 'ESOCKET');
  return (waiting.length === CLAIMS && tried.length === CLAIMS) || undefined;
};

describe('the mail server is away for an hour', () => {
  it('lets mails wait, says so on the radar, and sends each once when it is back', async () => {
    const { driver, stack } = patient;
    const contacts = path.join(folder, 'contacts.csv');
    await writeFile(
      contacts,
      'recipient,recipientKey,channel,address\nPLKK,PLKK-0001,EMAIL,jaminan@rs.example\n',
    );
    await stack.cli('contacts', 'import', contacts);
    const participants = Array.from({ length: CLAIMS }, () =>
      freshParticipant({ segment: 'PU', employerNumber: 'JJ000001' }),
    );
    await driver.world.settle({ participants });
    const claims: string[] = [];
    for (const each of participants) claims.push((await driver.report(each, 'PLKK')).claimNumber);
    await eventually('the first tries', () => triedOften(1));

    for (let quarter = 1; quarter <= 4; quarter += 1) {
      if (quarter === 2) {
        await patient.murder('worker-claims');
        await stack.start('worker-claims');
      }
      await letQuarterPass();
      await eventually('the next try', () => triedOften(quarter + 1));
    }
    expect((await mails()).map(({ status }) => status)).toEqual(claims.map(() => 'QUEUED'));
    const seen = await eventually('the radar to see them', async () => (await findings())[0]);
    expect(seen.facts).toMatchObject({ waiting: CLAIMS, code: 'ESOCKET' });

    const server = await mailServer(port);
    try {
      await letQuarterPass();
      await eventually('every mail to leave', async () =>
        (await mails()).every(({ status }) => status === 'SENT') ? true : undefined,
      );
      await eventually('the radar to see nothing', async () =>
        (await findings()).length === 0 ? true : undefined,
      );
      const told = claims.map((claim) => server.taken.filter((mail) => mail.includes(claim)).length);
      expect(told).toEqual(claims.map(() => 1));
      expect(server.taken.join()).not.toMatch(
        new RegExp(participants.map(({ nik, name }) => `${nik}|${name}`).join('|')),
      );
    } finally {
      await server.close();
    }
  });
});
