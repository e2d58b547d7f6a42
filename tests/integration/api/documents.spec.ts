import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { aPdf } from '../../support/pdf';
import { eventually, pause } from '../../support/wait';
import { ApiFixture, newKey, type Answer } from './api.fixture';

/** The head of a PNG that says that it is 60,000 pixels high and wide. */
const HUGE_PICTURE = Buffer.from('89504e470d0a1a0a0000000d494844520000ea600000ea600800000000', 'hex');
/** What a bank sends to its customer: nothing of it can be read without a password. */
function lockedPdf(): Promise<Buffer> {
  const document = new PDFDocument({ userPassword: 'rahasia' });
  document.text('Mutasi rekening.').end();
  return buffer(document);
}

const PDF = aPdf('A scan of a form.');
const BOUNDARY = 'spec-boundary';

const part = (content: Buffer, name = 'file', filename = 'form.pdf', type = 'application/pdf'): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: ${type}\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n'),
  ]);
const form = (...parts: Buffer[]): Buffer => Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);

describe('documents', () => {
  let api: ApiFixture;
  beforeAll(async () => (api = await ApiFixture.start()));
  afterAll(() => api.close());

  const upload = (username: string, raw: Buffer, more: Record<string, string> = {}): Promise<Answer> =>
    api.as(username, 'POST', '/documents', {
      raw,
      headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, ...more },
    });

  it('keeps a file and gives it back to who uploaded it', async () => {
    const answer = await upload('plkk', form(part(PDF, 'file', 'anything.exe', 'application/octet-stream')));
    expect(answer.status).toBe(201);
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    expect(answer.body).toMatchObject({ sha256, size: PDF.length, type: 'application/pdf' });
    const { documentId } = answer.body as { documentId: string };
    const file = await api.as('plkk', 'GET', `/documents/${documentId}`);
    expect(file).toMatchObject({ status: 200, text: PDF.toString() });
    expect(file.headers['content-type']).toBe('application/pdf');
    expect((await api.as('officer', 'GET', `/documents/${documentId}`)).status).toBe(404);
  });

  it.each([
    ['REQUEST.MEDIA_TYPE', 415, form(part(Buffer.from('<script>'), 'file', 'form.pdf'))],
    ['VALIDATION.FAILED', 422, form(part(Buffer.from('%PDF-1.7\nA scan of a form.\n%%EOF\n')))],
    ['VALIDATION.FAILED', 422, form(part(PDF.subarray(0, PDF.length / 2)))],
    ['VALIDATION.FAILED', 422, form(part(Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'file', 'foto.jpg'))],
    ['REQUEST.TOO_LARGE', 413, form(part(Buffer.concat([PDF, Buffer.alloc(20_000_000)])))],
    ['VALIDATION.FAILED', 422, form()],
    ['VALIDATION.FAILED', 422, form(part(Buffer.alloc(0)))],
    ['VALIDATION.FAILED', 422, form(part(PDF), part(PDF))],
    ['REQUEST.MALFORMED', 400, part(PDF)],
  ])('answers %s', async (code, status, raw) => {
    expect((await upload('plkk', raw)).body).toMatchObject({ code, status });
  });

  it('answers a repeat with the first document', async () => {
    const key = { 'idempotency-key': newKey() };
    const first = await upload('plkk', form(part(PDF)), key);
    const again = await upload('plkk', form(part(PDF, 'file', 'again.pdf')), key);
    expect(again).toMatchObject({ status: 200, body: first.body, headers: { 'idempotency-hit': 'true' } });
    const other = await upload('plkk', form(part(Buffer.concat([PDF, PDF]))), key);
    expect(other.body).toMatchObject({ status: 409, code: 'IDEMPOTENCY.KEY_REUSED' });
  });

  const files = async (): Promise<string[]> => {
    const entries = await readdir(api.documentFolder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  };

  it('leaves nothing behind of what it refuses', async () => {
    const [one, two] = [Buffer.concat([PDF, Buffer.from('1')]), Buffer.concat([PDF, Buffer.from('2')])];
    const key = { 'idempotency-key': newKey() };
    expect((await upload('plkk', form(part(PDF)), key)).status).toBe(201);
    const before = await files();
    expect((await upload('plkk', form(part(one), part(two)))).status).toBe(422);
    expect((await upload('plkk', part(one))).status).toBe(400);
    const locked = await upload('plkk', form(part(await lockedPdf())));
    expect([locked.status, locked.body.errors]).toMatchObject([422, [{ code: 'FILE.LOCKED' }]]);
    const huge = await upload('plkk', form(part(HUGE_PICTURE)));
    expect([huge.status, huge.body.errors]).toMatchObject([422, [{ code: 'FILE.PICTURE_SIZE' }]]);
    expect((await upload('plkk', form(part(one)), key)).body.code).toBe('IDEMPOTENCY.KEY_REUSED');
    expect(await files()).toEqual(before);
  });

  it('takes a sender that breaks off for no fault of ours', async () => {
    const before = await files();
    const errorsBefore = api.log.split('"level":"error"').length;
    const token = await api.tokenOf('plkk');
    const { hostname, port } = new URL(api.url);
    const begin = (address: string, type: string): Socket => {
      const socket = connect(Number(port), hostname);
      socket.write(
        `POST /api/v1${address} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n` +
          `content-type: ${type}\r\ncontent-length: 900000\r\n\r\n`,
      );
      socket.write(part(Buffer.concat([PDF, Buffer.alloc(200_000)])));
      return socket;
    };
    const upload = begin('/documents', `multipart/form-data; boundary=${BOUNDARY}`);
    const body = begin('/claims', 'application/json');
    await eventually('the file that comes in', async () =>
      (await files()).length > before.length ? true : undefined,
    );
    upload.resetAndDestroy();
    body.resetAndDestroy();
    await eventually('its end', async () => ((await files()).length === before.length ? true : undefined));
    await pause(200);
    expect(api.log.split('"level":"error"')).toHaveLength(errorsBefore);
  });

  it('takes no file where nobody is signed in and none as JSON', async () => {
    const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
    expect((await api.call('POST', '/documents', { raw: form(part(PDF)), headers })).status).toBe(401);
    expect((await api.as('plkk', 'POST', '/documents', { body: {} })).body.code).toBe('REQUEST.MEDIA_TYPE');
  });

  it.each(['maker', 'releaser', 'approver', 'auditor', 'admin'])(
    'takes none from %s, who hands nothing in',
    async (username) => {
      expect((await upload(username, form(part(PDF)))).body).toMatchObject({
        status: 403,
        code: 'ACCESS.DENIED',
      });
    },
  );

  it('opens a document of a claim to everybody who sees the claim', async () => {
    const { documentId } = (await upload('plkk', form(part(PDF)))).body as { documentId: string };
    const body = {
      kind: 'ACCIDENT',
      segment: 'PU',
      channel: 'PLKK',
      participant: { participantNumber: '12000000003', nik: '3174050101900001' },
      employerNumber: 'JJ000001',
      occurredAt: new Date(Date.now() - 3_600_000).toISOString(),
      place: { type: 'WORKPLACE', zone: 'WIB', address: 'Serang', regencyCode: '3603' },
      circumstance: 'AT_WORK',
      chronology: 'Terjatuh.',
      injuries: [{ icd10: 'S82.2' }],
      consequence: 'INJURED',
      stageOne: false,
      documents: [documentId],
    };
    const send = (username: string, over = {}): Promise<Answer> =>
      api.as(username, 'POST', '/claims', {
        body: { ...body, ...over },
        headers: { 'idempotency-key': newKey() },
      });
    expect((await send('plkk2')).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/documents', code: 'DOCUMENT.UNKNOWN' }],
    });
    expect((await send('plkk')).status).toBe(201);
    expect((await api.as('officer', 'GET', `/documents/${documentId}`)).status).toBe(200);
    expect((await api.as('plkk2', 'GET', `/documents/${documentId}`)).status).toBe(404);
  });
});
