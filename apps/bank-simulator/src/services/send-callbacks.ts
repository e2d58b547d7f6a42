import { createHash, sign, type KeyObject } from 'node:crypto';
import type { App } from '../app';
import { drawDigits } from '../chance';
import { record } from '../events';
import { toWibText } from '../wire/wib';

interface CallbackRow {
  callback_id: string;
  bank_code: string;
  service: keyof typeof PATHS;
  partner_reference: string;
  body: string;
  forged: boolean;
  tries: number;
}

const PATHS = {
  '21': '/transfer-interbank-bulk/notify',
  '75': '/transfer-skn/notify',
  '76': '/transfer-rtgs/notify',
} as const;
const MOST_TRIES = 5;
const PAUSE_SECONDS = 2;
const PATIENCE_MS = 5_000;

/** Tells every partner what is due, oldest first; what is not taken is told again, five times. Says how many were told. */
export async function sendDueCallbacks(app: App): Promise<number> {
  const { db, clock } = app;
  if (app.callbackUrl === undefined) return 0;
  const { rows } = await db.query<CallbackRow>(
    `SELECT * FROM callback WHERE NOT done AND due_at <= $1 ORDER BY callback_id LIMIT 50`,
    [clock.now().toISOString()],
  );
  for (const row of rows) await tell(app, row);
  return rows.length;
}

async function tell(app: App, row: CallbackRow): Promise<void> {
  const key = app.partners.get(row.bank_code)?.callbackKey;
  const answered = key === undefined ? 'NO_KEY' : await post(app, row, key);
  const done = /^2/.test(answered) || key === undefined || row.tries + 1 >= MOST_TRIES;
  await app.db.query(
    `UPDATE callback SET tries = tries + 1, answered = $2, done = $3,
       due_at = $4::timestamptz + make_interval(secs => $5) WHERE callback_id = $1`,
    [row.callback_id, answered, done, app.clock.now().toISOString(), PAUSE_SECONDS * (row.tries + 1)],
  );
  await record(app.db, {
    bankCode: row.bank_code,
    service: row.service,
    what: done && /^2/.test(answered) ? 'CALLBACK_TAKEN' : 'CALLBACK_REFUSED',
    partnerReference: row.partner_reference,
    responseCode: answered,
  });
}

/** The code that the partner answers with, or why there is none. */
async function post(app: App, row: CallbackRow, key: KeyObject): Promise<string> {
  const url = new URL(`${app.callbackUrl}/${row.bank_code}/v1.0${PATHS[row.service]}`);
  const timestamp = toWibText(app.clock.wall());
  const signed = row.forged ? `${row.body} ` : row.body;
  const hash = createHash('sha256').update(signed).digest('hex');
  const text = `POST:${url.pathname}:${hash}:${timestamp}`;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-TIMESTAMP': timestamp,
        'X-SIGNATURE': sign('RSA-SHA256', Buffer.from(text), key).toString('base64'),
        'X-PARTNER-ID': app.partners.get(row.bank_code)?.clientId ?? '',
        'X-EXTERNAL-ID': await drawDigits(app.db, app.seed, 18),
        'CHANNEL-ID': '95221',
      },
      body: row.body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const answer: unknown = await response.json().catch(() => undefined);
    const code = (answer as { responseCode?: unknown } | undefined)?.responseCode;
    return typeof code === 'string' ? code.slice(0, 7) : String(response.status);
  } catch {
    return 'NO_ANSWER';
  }
}
