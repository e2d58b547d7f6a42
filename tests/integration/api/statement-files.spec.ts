import { ApiFixture, newKey, type Answer } from './api.fixture';

describe('files of statements', () => {
  let api: ApiFixture;
  beforeAll(async () => (api = await ApiFixture.start()));
  afterAll(() => api.close());

  function hand(size: number): Promise<Answer> {
    const edge = 'edge-of-parts';
    const head = `--${edge}\r\nContent-Disposition: form-data; name="file"; filename="a.xml"\r\nContent-Type: text/xml\r\n\r\n`;
    const raw = Buffer.concat([
      Buffer.from(head),
      Buffer.alloc(size, 'x'),
      Buffer.from(`\r\n--${edge}--\r\n`),
    ]);
    const headers = { 'content-type': `multipart/form-data; boundary=${edge}`, 'idempotency-key': newKey() };
    return api.as('maker', 'POST', '/statement-files?bankCode=002', { raw, headers });
  }

  it('are kept up to 10 MB', async () => {
    expect(await hand(10_000_000)).toMatchObject({ status: 201, body: { size: 10_000_000 } });
  });

  it('that are larger are refused, and it is said how to have them in parts', async () => {
    const { status, body } = await hand(10_000_001);
    expect([status, body.code, body.errors[0].code]).toEqual([413, 'REQUEST.TOO_LARGE', 'FILE.TOO_LARGE']);
    expect(body.errors[0].detail.id).toContain('10 MB. Minta mutasi yang lebih panjang dari bank per hari');
    expect(body.errors[0].detail.en).toContain('10 MB. Have a longer statement from the bank by the day');
  });
});
