import type { ApiFixture, Answer } from './api.fixture';

export const FIGURES = '/rule-sets/PP-82-2019/figures';
export const NOTE = 'Dibandingkan dengan Lembaran Negara 2019 Nomor 231, halaman 12.';

export const propose = (api: ApiFixture, key: string, as = 'admin', headers = {}): Promise<Answer> =>
  api.as(as, 'POST', `${FIGURES}/${key}/verification`, { body: { note: NOTE }, headers });
export const answer = (api: ApiFixture, key: string, as: string, decision = 'CONFIRM'): Promise<Answer> =>
  api.as(as, 'POST', `${FIGURES}/${key}/confirmation`, { body: { decision, note: 'Sama.' } });
