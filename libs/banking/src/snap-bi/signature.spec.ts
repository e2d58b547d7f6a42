import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { asymmetricSignature, bodyHash, symmetricSignature, tokenSignature } from './signature';

/** Self-consistent vector: fixed secret, token, time and bytes. */
const SECRET = 'client-secret-for-tests';
const TOKEN = 'TOKEN-ABC';
const TIMESTAMP = '2026-11-21T09:00:00+07:00';
const PATH = '/v1.0/transfer-interbank';
const BODY =
  '{"partnerReferenceNo":"JKK20260000000001A01","amount":{"value":"12345678.00","currency":"IDR"},' +
  '"beneficiaryAccountName":"SITI AMINAH","beneficiaryAccountNo":"888801000003301","beneficiaryBankCode":"002",' +
  '"sourceAccountNo":"888801000157508","transactionDate":"2026-11-21T09:00:00+07:00","feeType":"OUR"}';
const HASH = 'ee089be859b1d87612e45889591d59cbcd4fd0d7b545ca56d55de96d3db715cb';
const BASE64 = 'E1ElxdjjfGmTRaI+eWk05KNjlAPjy9hQ+Gjjo/oOUb+i4eLXffvNj7/h0pRuvJ9ieAns0sv12SnzS0Z5Az80rQ==';
const HEX =
  '135125c5d8e37c699345a23e796934e4a3639403e3cbd850f868e3a3fa0e51bf' +
  'a2e1e2d77dfbcd8fbfe1d2946ebc9f627809ecd2cbf5d929f34b4679033f34ad';

const parts = (body: string) =>
  ({ method: 'POST', path: PATH, bodyHash: bodyHash(body), timestamp: TIMESTAMP }) as const;

describe('symmetric signature', () => {
  it('gives the vector', () => {
    expect(bodyHash(BODY)).toBe(HASH);
    expect(symmetricSignature(SECRET, TOKEN, parts(BODY), 'base64')).toBe(BASE64);
    expect(symmetricSignature(SECRET, TOKEN, parts(BODY), 'hex')).toBe(HEX);
  });

  it.each([
    ['a space inside a text is dropped', parts(BODY.replace('SITI AMINAH', 'SITIAMINAH'))],
    ['insignificant white space is added', parts(BODY.replace('":', '": '))],
    [
      'the body is hashed with SHA-512',
      { ...parts(BODY), bodyHash: createHash('sha512').update(BODY).digest('hex') },
    ],
    ['the hash is written in capitals', { ...parts(BODY), bodyHash: HASH.toUpperCase() }],
    ['the path is another', { ...parts(BODY), path: '/v1.0/transfer-intrabank' }],
    ['the time is another', { ...parts(BODY), timestamp: '2026-11-21T09:00:01+07:00' }],
  ])('is another one when %s', (_, other) => {
    expect(symmetricSignature(SECRET, TOKEN, other, 'base64')).not.toBe(BASE64);
  });
});

describe('asymmetric signatures', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicKey = createPublicKey(privateKey);
  const holds = (text: string, signature: string) =>
    verify('RSA-SHA256', Buffer.from(text), publicKey, Buffer.from(signature, 'base64'));

  it('signs the token call over client and time', () => {
    expect(holds(`CLIENT|${TIMESTAMP}`, tokenSignature(privateKey, 'CLIENT', TIMESTAMP))).toBe(true);
    expect(holds(`OTHER|${TIMESTAMP}`, tokenSignature(privateKey, 'CLIENT', TIMESTAMP))).toBe(false);
  });

  it('signs a transaction without the token', () => {
    expect(holds(`POST:${PATH}:${HASH}:${TIMESTAMP}`, asymmetricSignature(privateKey, parts(BODY)))).toBe(
      true,
    );
  });
});
