import { randomBytes } from 'node:crypto';
import { ApiClient, UnexpectedAnswer, type ApiAnswer } from './api-client';
import type { Desks } from './api-client';

const PASSWORD = 'sebuah kata sandi panjang';

interface NewStaff {
  readonly nik: string;
  readonly name: string;
  readonly role: string;
  /** Of the branch in Serang, where nothing else is said. */
  readonly place?: Readonly<Record<string, string>>;
}

/** Somebody who works here, let in by two administrators and signed in by the link; for claims about people of the staff. */
export async function hire(
  desks: Desks,
  { role, nik, name, place = { branch: 'J01' } }: NewStaff,
): Promise<ApiClient> {
  const username = `staff.${randomBytes(6).toString('hex')}`;
  const facts = { roles: [role], organisation: 'Kantor Cabang Serang', ...place, note: 'Pegawai baru.' };
  const invited = await ask(desks, 'admin', '/people', { username, nik, name, ...facts });
  const { userId, version } = invited.body.person;
  const answered = invited.body.proposed
    ? await ask(desks, 'admin2', `/people/${userId}/answer`, {
        decision: 'CONFIRM',
        version,
        note: 'Diperiksa.',
      })
    : invited;
  const { token } = answered.body.link;
  await new ApiClient(desks.url).post('/passwords', { token, password: PASSWORD });
  return ApiClient.signIn(desks.url, username, PASSWORD);
}

async function ask(desks: Desks, as: string, path: string, body: object): Promise<ApiAnswer> {
  const answer = await (await desks.as(as)).post(path, body);
  if (answer.status !== 200) throw new UnexpectedAnswer('POST', path, answer);
  return answer;
}
