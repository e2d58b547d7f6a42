import type { PayloadKeyRing } from './payload-keys';
import { parsePayloadKeys } from './payload-keys';

const secret = Buffer.alloc(32, 7).toString('base64');

describe('parsePayloadKeys', () => {
  it('reads the ring; the first key is the one to write with', () => {
    const ring = parsePayloadKeys([`k2:${secret}`, `k1:${secret}`]);
    expect(ring.current.id).toBe('k2');
    expect(ring.find('k1')?.secret).toEqual(Buffer.alloc(32, 7));
    expect(ring.find('k9')).toBeUndefined();
  });

  it.each([
    ['a short secret', `k1:${Buffer.alloc(16).toString('base64')}`],
    ['no id', `:${secret}`],
    ['no separator', secret],
    ['another alphabet', `k1:${'*'.repeat(43)}=`],
    ['nothing', ''],
  ])('refuses %s and never quotes it', (_case, entry) => {
    const parse = (): PayloadKeyRing => parsePayloadKeys([`k0:${secret}`, entry]);
    expect(parse).toThrow('Payload key 2');
    if (entry) expect(parse).not.toThrow(new RegExp(entry.replace(/[^A-Za-z0-9]/g, '.')));
  });

  it('refuses an empty ring and two keys of one id', () => {
    expect(() => parsePayloadKeys([])).toThrow('at least one');
    expect(() => parsePayloadKeys([`k1:${secret}`, `k1:${secret}`])).toThrow('share one id');
  });
});
