import { grantAppendOnly, grantReadWrite } from './grants';

describe('grants', () => {
  it('takes everything away before it gives, so that a default never widens an append-only table', () => {
    expect(grantAppendOnly('claim_event')).toBe(
      'REVOKE ALL ON TABLE "claim_event" FROM jkk_app; GRANT SELECT, INSERT ON TABLE "claim_event" TO jkk_app',
    );
  });

  it('refuses what is no table name', () => {
    expect(() => grantReadWrite('claim"; DROP TABLE claim; --')).toThrow(RangeError);
  });
});
