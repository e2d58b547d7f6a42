import { defaultPayloadConverter } from '@temporalio/common';
import type { Payload } from '@temporalio/common';
import { PayloadKeyRing } from '../crypto';
import { EncryptingPayloadCodec, readNothing } from './payload-codec';

const key = (id: string, fill: number) => ({ id, secret: Buffer.alloc(32, fill) });
const ring = (...keys: ReturnType<typeof key>[]) => new PayloadKeyRing(keys);
const value = { claimNumber: 'JKK-2026-0000001', amountRupiah: 85_000_000 };
const payload = defaultPayloadConverter.toPayload(value);
const flip = (bytes: Uint8Array | null | undefined, at: number): Uint8Array => {
  const copy = Uint8Array.from(bytes ?? []);
  copy[at]! ^= 1;
  return copy;
};

describe('EncryptingPayloadCodec', () => {
  const codec = new EncryptingPayloadCodec(ring(key('k1', 1)), 'default');

  it('reads what it wrote, metadata included', async () => {
    const [decoded] = await codec.decode(await codec.encode([payload]));
    expect(defaultPayloadConverter.fromPayload(decoded!)).toEqual(value);
  });

  it('takes a new IV for every payload', async () => {
    const [one, two] = await codec.encode([payload, payload]);
    expect(Buffer.from(one!.data!).equals(Buffer.from(two!.data!))).toBe(false);
  });

  it.each([
    ['the IV', 0],
    ['the text', 14],
    ['the tag', -1],
  ])('refuses a payload in which a bit of %s was changed', async (_part, at) => {
    const [sealed] = await codec.encode([payload]);
    const data = sealed!.data!;
    const changed: Payload = { ...sealed, data: flip(data, at < 0 ? data.length + at : at) };
    await expect(codec.decode([changed])).rejects.toThrow();
  });

  it('refuses a payload that was written for another namespace', async () => {
    const other = new EncryptingPayloadCodec(ring(key('k1', 1)), 'elsewhere');
    await expect(other.decode(await codec.encode([payload]))).rejects.toThrow();
  });

  it('refuses a payload whose key was renamed', async () => {
    const twins = new EncryptingPayloadCodec(ring(key('k1', 1), key('k2', 1)), 'default');
    const [sealed] = await twins.encode([payload]);
    const renamed = { ...sealed, metadata: { ...sealed!.metadata, 'encryption-key-id': Buffer.from('k2') } };
    await expect(twins.decode([renamed])).rejects.toThrow();
  });

  it('writes with the first key and reads with every key of the ring', async () => {
    const rotated = new EncryptingPayloadCodec(ring(key('k2', 2), key('k1', 1)), 'default');
    const [old] = await rotated.decode(await codec.encode([payload]));
    expect(defaultPayloadConverter.fromPayload(old!)).toEqual(value);
    const [fresh] = await rotated.encode([payload]);
    expect(Buffer.from(fresh!.metadata!['encryption-key-id']!).toString()).toBe('k2');
    await expect(codec.decode([fresh!])).rejects.toThrow('No payload key with the id k2 is configured.');
  });

  it('refuses a payload that is not encrypted', async () => {
    await expect(codec.decode([payload])).rejects.toThrow('not encrypted');
  });

  describe('for a worker', () => {
    const worker = new EncryptingPayloadCodec(ring(key('k1', 1)), 'default', readNothing);
    const readingOf = async (one: Payload) => {
      const [decoded] = await worker.decode([one]);
      return defaultPayloadConverter.fromPayload<unknown>(decoded!);
    };

    it('reads nothing from what is not encrypted, was changed or came from elsewhere', async () => {
      const [sealed] = await codec.encode([payload]);
      const [foreign] = await new EncryptingPayloadCodec(ring(key('k1', 1)), 'elsewhere').encode([payload]);
      expect(await readingOf(payload)).toBeUndefined();
      expect(await readingOf({ ...sealed, data: flip(sealed!.data, 14) })).toBeUndefined();
      expect(await readingOf({ ...sealed, data: new Uint8Array() })).toBeUndefined();
      expect(await readingOf(foreign!)).toBeUndefined();
      expect(await readingOf(sealed!)).toEqual(value);
    });

    it('stops where the key is missing, so that nothing is lost until it is back', async () => {
      const [fresh] = await new EncryptingPayloadCodec(ring(key('k2', 2)), 'default').encode([payload]);
      await expect(worker.decode([fresh!])).rejects.toThrow('No payload key with the id k2 is configured.');
    });
  });
});
