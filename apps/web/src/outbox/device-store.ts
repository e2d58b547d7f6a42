import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { KeptFile, OutboxStore, WaitingReport } from './outbox';

interface Schema extends DBSchema {
  reports: { key: string; value: WaitingReport; indexes: { userId: string } };
  files: { key: string; value: KeptFile; indexes: { userId: string } };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

const database = (): Promise<IDBPDatabase<Schema>> =>
  (opened ??= openDB<Schema>('jkk-outbox', 1, {
    upgrade(db) {
      db.createObjectStore('reports', { keyPath: 'id' }).createIndex('userId', 'userId');
      db.createObjectStore('files', { keyPath: 'id' }).createIndex('userId', 'userId');
    },
  }));

/** For a browser that keeps nothing: files are at the server already, and a report is sent or shown as not sent. */
export const NOTHING_KEPT: OutboxStore = {
  listReports: () => Promise.resolve([]),
  putReport: () => Promise.resolve(),
  removeReport: () => Promise.resolve(),
  findFile: () => Promise.resolve(undefined),
  putFile: () => Promise.resolve(),
  removeFile: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

/** The outbox in the browser's own database: it outlives a reload, a crash and a new release. */
export const deviceStore: OutboxStore = {
  async listReports(userId) {
    const found = await (await database()).getAllFromIndex('reports', 'userId', userId);
    return found.toSorted((one, other) => one.queuedAt.localeCompare(other.queuedAt));
  },
  async putReport(report) {
    await (await database()).put('reports', report);
  },
  async removeReport(id) {
    await (await database()).delete('reports', id);
  },
  async findFile(id) {
    return (await database()).get('files', id);
  },
  async putFile(file) {
    await (await database()).put('files', file);
  },
  async removeFile(id) {
    await (await database()).delete('files', id);
  },
  async clear(userId) {
    const db = await database();
    for (const store of ['reports', 'files'] as const) {
      for (const key of await db.getAllKeysFromIndex(store, 'userId', userId)) await db.delete(store, key);
    }
  },
};
