import { ApiFixture, newKey } from './api.fixture';

/** Values that stand for what must never come back or be logged; each has a shape that some rule would quote. */
const MARKER = 'MARKERMARKER';
const DIGITS = '9876543210987654';

describe('what was submitted', () => {
  let api: ApiFixture;
  const answers: string[] = [];
  beforeAll(async () => (api = await ApiFixture.start()));
  afterAll(() => api.close());

  const send = async (username: string, address: string, body: unknown, headers = {}): Promise<number> => {
    const answer = await api.as(username, 'POST', address, { body, headers });
    answers.push(answer.text);
    return answer.status;
  };

  it('is neither answered nor logged, whatever goes wrong', async () => {
    const marked = (value: unknown): Record<string, unknown> => ({
      kind: value,
      segment: value,
      channel: value,
      participant: { participantNumber: value, nik: value },
      employerNumber: value,
      occurredAt: value,
      place: { type: value, zone: value, address: value, regencyCode: value },
      circumstance: value,
      chronology: value,
      injuries: [{ icd10: value, bodyPart: value, side: value }],
      consequence: value,
      stageOne: value,
      documents: [value],
    });
    for (const value of [MARKER, DIGITS, [MARKER], { a: MARKER }, `${MARKER}\u0000`, 7_654_321_098_765]) {
      expect(await send('plkk', '/claims', marked(value), { 'idempotency-key': newKey() })).toBe(422);
    }
    expect(await send('plkk', '/claims', {}, { 'idempotency-key': `${MARKER} ${DIGITS}` })).toBe(422);
    for (const address of [`/claims/${MARKER}/stage-one`, `/benefits/${DIGITS}/proposal`]) {
      expect(await send('officer', address, marked(MARKER))).toBe(404);
    }
    for (const raw of [`{"a":"${MARKER}"`, `${MARKER}`, `{"${DIGITS}":1,"${DIGITS}":2}`]) {
      const answer = await api.as('plkk', 'POST', '/claims', { raw });
      answers.push(answer.text);
      expect(answer.status).toBe(400);
    }
    for (const address of [
      `/claims?q=${MARKER}`,
      `/claims?cursor=${MARKER}`,
      `/claims?stage=${MARKER}`,
      `/nothing/${DIGITS}`,
    ]) {
      answers.push((await api.as('officer', 'GET', address)).text);
    }
    const wrong = await api.call('POST', '/session', { body: { username: MARKER, password: DIGITS } });
    answers.push(wrong.text);
    expect(wrong.status).toBe(401);
    answers.push((await api.call('GET', '/session', { token: `${MARKER}${DIGITS}` })).text);

    const everything = [...answers, api.log].join('\n');
    expect(everything).not.toMatch(/MARKERMARKER|9876543210987654|7654321098765/);
    expect(everything).not.toMatch(/demo-jkk-2026|jkk_session=|BEGIN PRIVATE KEY/);
    expect(answers.join('\n')).not.toMatch(/\bat .*\.(ts|js):\d+|node_modules|QueryFailedError|Error:/);
  });

  it('stays out of the answer and the log when the database refuses a statement', async () => {
    await api.tokenOf('auditor');
    const failing = jest.spyOn(api.database.manager, 'query').mockRejectedValue(
      Object.assign(new Error(`invalid input syntax for type uuid: "${MARKER}"`), {
        name: 'QueryFailedError',
        code: '22P02',
      }),
    );
    const answer = await api.as('auditor', 'GET', '/claims');
    failing.mockRestore();
    expect(answer.body).toMatchObject({ status: 500, code: 'INTERNAL' });
    expect(answer.text).not.toContain(MARKER);
    expect(api.log).toContain('"code":"22P02"');
    expect(api.log).not.toContain(MARKER);
  });
});
