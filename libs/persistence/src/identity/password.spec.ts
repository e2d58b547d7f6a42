import { hashPassword, verifyPassword } from './password';

describe('passwords', () => {
  it('are hashed with argon2id and a salt of their own', async () => {
    const [one, two] = await Promise.all([hashPassword('demo'), hashPassword('demo')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    await expect(verifyPassword('demo', one)).resolves.toBe(true);
    await expect(verifyPassword('Demo', one)).resolves.toBe(false);
  });

  it('never match where there is no user, not even the one that stands in for him', async () => {
    await expect(verifyPassword('nobody has this password', undefined)).resolves.toBe(false);
  });

  it('are neither empty nor endless', async () => {
    await expect(hashPassword('')).rejects.toThrow(RangeError);
    await expect(hashPassword('x'.repeat(1_025))).rejects.toThrow(RangeError);
    const hash = await hashPassword('short');
    await expect(verifyPassword('x'.repeat(1_025), hash)).resolves.toBe(false);
  });
});
