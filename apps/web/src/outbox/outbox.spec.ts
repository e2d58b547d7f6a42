import type { ReportAnswer } from '../api/model';
import { ApiProblem } from '../api/problem';
import { report as words } from '../i18n/texts/report';
import { deliver, deliverAll } from './outbox';
import type { KeptFile, Line, OutboxStore, WaitingReport } from './outbox';

/** The device, without its browser. */
class MemoryStore implements OutboxStore {
  readonly reports = new Map<string, WaitingReport>();
  readonly files = new Map<string, KeptFile>();
  async listReports(userId: string): Promise<readonly WaitingReport[]> {
    return [...this.reports.values()]
      .filter((report) => report.userId === userId)
      .toSorted((one, other) => one.queuedAt.localeCompare(other.queuedAt));
  }
  async putReport(report: WaitingReport): Promise<void> {
    this.reports.set(report.id, report);
  }
  async removeReport(id: string): Promise<void> {
    this.reports.delete(id);
  }
  async findFile(id: string): Promise<KeptFile | undefined> {
    return this.files.get(id);
  }
  async putFile(file: KeptFile): Promise<void> {
    this.files.set(file.id, file);
  }
  async removeFile(id: string): Promise<void> {
    this.files.delete(id);
  }
  async clear(userId: string): Promise<void> {
    for (const kept of [this.reports, this.files]) {
      for (const [id, one] of kept) if (one.userId === userId) kept.delete(id);
    }
  }
}

/** The server: takes a report once per key, as ours does. */
class Server implements Line {
  readonly taken = new Map<string, { body: object; answer: ReportAnswer }>();
  readonly uploads: string[] = [];
  /** Runs before the nth request, counted from 1; may throw what the line throws. */
  constructor(private readonly before: (request: number) => void = () => undefined) {}
  private requests = 0;

  async upload({ name }: KeptFile): Promise<string> {
    this.before((this.requests += 1));
    this.uploads.push(name);
    return `document-${this.uploads.length}`;
  }
  async report(body: object, key: string): Promise<ReportAnswer> {
    this.before((this.requests += 1));
    const known = this.taken.get(key);
    const answer =
      known?.answer ??
      ({ claimNumber: `JKK-2026-000000${this.taken.size + 1}`, receipt: { receiptId: key } } as ReportAnswer);
    this.taken.set(key, { body, answer });
    this.afterReport();
    return answer;
  }
  afterReport: () => void = () => undefined;
}

const cut = (): never => {
  throw new TypeError('Failed to fetch');
};
const waiting = (id: string, over: Partial<WaitingReport> = {}): WaitingReport => ({
  id,
  userId: 'ratih',
  name: `PASIEN ${id}`,
  body: { participant: { name: `PASIEN ${id}` }, documents: [] },
  values: { participant: { name: `PASIEN ${id}` } },
  queuedAt: `2026-11-28T0${id}:00:00.000Z`,
  ...over,
});
const file = (id: string): KeptFile => ({
  id,
  userId: 'ratih',
  name: `${id}.jpg`,
  type: 'image/jpeg',
  size: 4,
  content: new Blob(['foto']),
});

describe('offline lessons', () => {
  it('a draft made offline shows its details: what waits keeps name, values and files', async () => {
    const store = new MemoryStore();
    await store.putFile(file('a'));
    await store.putReport(waiting('1', { body: { documents: ['a'] } }));
    await deliverAll('ratih', store, new Server(cut));
    const [kept] = await store.listReports('ratih');
    expect(kept).toMatchObject({ name: 'PASIEN 1', values: { participant: { name: 'PASIEN 1' } } });
    expect((await store.findFile('a'))?.content).toBeInstanceOf(Blob);
  });

  it('a page that fails offline keeps what it was given: a broken line changes nothing of a report', async () => {
    const store = new MemoryStore();
    await store.putReport(waiting('1'));
    expect((await deliver(waiting('1'), store, new Server(cut))).kind).toBe('waiting');
    expect(await store.listReports('ratih')).toEqual([waiting('1')]);
  });

  it('a crash on submit sends nothing twice: the server had it, the device never heard', async () => {
    const store = new MemoryStore();
    await store.putReport(waiting('1'));
    const server = new Server();
    server.afterReport = cut;
    await deliverAll('ratih', store, server);
    expect(await store.listReports('ratih')).toHaveLength(1);
    server.afterReport = () => undefined;
    const received = await deliverAll('ratih', store, server);
    expect(received.map(({ answer }) => answer.claimNumber)).toEqual(['JKK-2026-0000001']);
    expect(server.taken.size).toBe(1);
  });

  it.each([1, 2, 3, 4])('no record vanishes with several attachments when request %i is cut', async (nth) => {
    const store = new MemoryStore();
    for (const id of ['a', 'b', 'c']) await store.putFile(file(id));
    await store.putReport(waiting('1', { body: { documents: ['a', 'b', 'c'] } }));
    let failed = false;
    const server = new Server((request) => {
      if (request !== nth || failed) return;
      failed = true;
      cut();
    });
    expect(await deliverAll('ratih', store, server)).toEqual([]);
    expect(await store.listReports('ratih')).toHaveLength(1);
    expect(await deliverAll('ratih', store, server)).toHaveLength(1);
    expect(server.uploads).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect([...server.taken.values()][0]?.body).toMatchObject({
      documents: ['document-1', 'document-2', 'document-3'],
    });
    expect(store.files.size).toBe(0);
  });

  it('drafts, exits and deletions never land in the outbox: it sends what was put there and nothing else', async () => {
    const store = new MemoryStore();
    const server = new Server();
    expect(await deliverAll('ratih', store, server)).toEqual([]);
    await store.putReport(waiting('1'));
    await store.removeReport('1');
    expect(await deliverAll('ratih', store, server)).toEqual([]);
    expect(server.taken.size).toBe(0);
  });

  it('a refusal waits for a person, and holds up nobody behind it', async () => {
    const store = new MemoryStore();
    for (const id of ['1', '2']) await store.putReport(waiting(id));
    const server = new Server((request) => {
      if (request === 1) throw new ApiProblem({ status: 422, code: 'VALIDATION.FAILED', errors: [] });
    });
    const received = await deliverAll('ratih', store, server);
    expect(received.map(({ answer }) => answer.receipt.receiptId)).toEqual(['2']);
    expect(await store.listReports('ratih')).toMatchObject([
      { id: '1', refused: { code: 'VALIDATION.FAILED' } },
    ]);
    expect(await deliverAll('ratih', store, server)).toEqual([]);
  });

  it('no paging hides what waits: fifty patients are listed in their order, and sent in it', async () => {
    const store = new MemoryStore();
    const at = (n: number): string => new Date(Date.UTC(2026, 10, 28) + n * 60_000).toISOString();
    for (let n = 49; n >= 0; n -= 1) await store.putReport(waiting(`${n}`, { queuedAt: at(n) }));
    expect(await store.listReports('ratih')).toHaveLength(50);
    const server = new Server();
    await deliverAll('ratih', store, server);
    expect([...server.taken.keys()]).toEqual(Array.from({ length: 50 }, (_, n) => `${n}`));
  });

  it('nobody reads "received" for "queued": the three words differ, and what waits says that BPJS has it not', () => {
    for (const side of [words.id, words.en]) {
      expect(new Set([side.draft, side.queued, side.received]).size).toBe(3);
      expect(side.queuedOnly).toMatch(/BPJS/);
      expect(side.queuedOnly).not.toContain(side.received);
    }
  });
});

describe('the outbox', () => {
  it.each([
    ['an ended session', 401, 'AUTH.EXPIRED'],
    ['too many requests', 429, 'RATE.LIMITED'],
    ['an open outcome', 503, 'COMMAND.PENDING'],
  ])('waits through %s', async (_what, status, code) => {
    const store = new MemoryStore();
    await store.putReport(waiting('1'));
    const server = new Server(() => {
      throw new ApiProblem({ status, code });
    });
    await deliverAll('ratih', store, server);
    expect(await store.listReports('ratih')).toEqual([waiting('1')]);
  });

  it('belongs to one person: nobody else sends it, and clearing takes nothing of others', async () => {
    const store = new MemoryStore();
    await store.putReport(waiting('1'));
    await store.putReport(waiting('2', { userId: 'yanti' }));
    const server = new Server();
    await deliverAll('yanti', store, server);
    expect([...server.taken.keys()]).toEqual(['2']);
    await store.clear('yanti');
    expect(await store.listReports('ratih')).toHaveLength(1);
  });
});
