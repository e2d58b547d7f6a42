import { createHash, createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { isTokenSignature, isTransactionSignature, transactionSignature } from './signature';
import type { SignedRequest, Verifier } from './signature';

const BODY =
  '{"partnerReferenceNo":"JKK20260000000001A01","amount":{"value":"12345678.00","currency":"IDR"},' +
  '"beneficiaryAccountName":"SITI AMINAH","beneficiaryAccountNo":"888801000003301","beneficiaryBankCode":"002",' +
  '"sourceAccountNo":"888801000157508","transactionDate":"2026-11-21T09:00:00+07:00","feeType":"OUR"}';
const SECRET = 'client-secret-for-tests';
const REQUEST = {
  method: 'POST',
  path: '/v1.0/transfer-interbank',
  accessToken: 'TOKEN-ABC',
  rawBody: Buffer.from(BODY),
  timestamp: '2026-11-21T09:00:00+07:00',
};
const BASE64 = 'E1ElxdjjfGmTRaI+eWk05KNjlAPjy9hQ+Gjjo/oOUb+i4eLXffvNj7/h0pRuvJ9ieAns0sv12SnzS0Z5Az80rQ==';
const HEX =
  '135125c5d8e37c699345a23e796934e4a3639403e3cbd850f868e3a3fa0e51bf' +
  'a2e1e2d77dfbcd8fbfe1d2946ebc9f627809ecd2cbf5d929f34b4679033f34ad';

const PAIR = generateKeyPairSync('rsa', { modulusLength: 2048 });
const SYMMETRIC = {
  mode: 'symmetric',
  encoding: 'base64',
  secret: SECRET,
  publicKey: PAIR.publicKey,
} as const;
const isRight = (given: string, request: SignedRequest = REQUEST, over: Partial<Verifier> = {}): boolean =>
  isTransactionSignature(given, request, { ...SYMMETRIC, ...over });

describe('transaction signature', () => {
  it('gives the published vector', () => {
    expect(createHash('sha256').update(BODY).digest('hex')).toBe(
      'ee089be859b1d87612e45889591d59cbcd4fd0d7b545ca56d55de96d3db715cb',
    );
    expect(transactionSignature(SECRET, REQUEST, 'base64')).toBe(BASE64);
    expect(transactionSignature(SECRET, REQUEST, 'hex')).toBe(HEX);
    expect(isRight(BASE64)).toBe(true);
  });

  it.each([
    ['another path', { ...REQUEST, path: '/v1.0/transfer-intrabank' }],
    ['another timestamp', { ...REQUEST, timestamp: '2026-11-21T09:00:01+07:00' }],
    ['another token', { ...REQUEST, accessToken: 'TOKEN-ABD' }],
    [
      'a space dropped inside a text',
      { ...REQUEST, rawBody: Buffer.from(BODY.replace('SITI AMINAH', 'SITIAMINAH')) },
    ],
    [
      'the body printed again',
      { ...REQUEST, rawBody: Buffer.from(JSON.stringify(JSON.parse(BODY), null, 1)) },
    ],
  ])('refuses %s', (_name, request) => {
    expect(isRight(BASE64, request)).toBe(false);
  });

  it('refuses the other encoding, a wrong secret and a body hashed with SHA-512', () => {
    expect(isRight(HEX)).toBe(false);
    expect(isRight(BASE64, REQUEST, { secret: 'another' })).toBe(false);
    const hash = createHash('sha512').update(BODY).digest('hex');
    const text = `POST:${REQUEST.path}:${REQUEST.accessToken}:${hash}:${REQUEST.timestamp}`;
    const wrong = createHmac('sha512', SECRET).update(text).digest('base64');
    expect(isRight(wrong)).toBe(false);
  });
});

describe('transaction signature by key', () => {
  const hash = 'ee089be859b1d87612e45889591d59cbcd4fd0d7b545ca56d55de96d3db715cb';
  const signed = (text: string) => sign('RSA-SHA256', Buffer.from(text), PAIR.privateKey).toString('base64');

  it('is over the text without the token, and nothing else', () => {
    const right = signed(`POST:${REQUEST.path}:${hash}:${REQUEST.timestamp}`);
    const withToken = signed(`POST:${REQUEST.path}:${REQUEST.accessToken}:${hash}:${REQUEST.timestamp}`);
    const asymmetric = { mode: 'asymmetric' } as const;
    expect(isRight(right, REQUEST, asymmetric)).toBe(true);
    expect(isRight(withToken, REQUEST, asymmetric)).toBe(false);
    expect(isRight(BASE64, REQUEST, asymmetric)).toBe(false);
    expect(isRight(right)).toBe(false);
  });
});

describe('token signature', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const signed = sign('RSA-SHA256', Buffer.from('CLIENT|2026-11-21T09:00:00+07:00'), privateKey).toString(
    'base64',
  );

  it('accepts the partner and nobody else', () => {
    expect(isTokenSignature(signed, publicKey, 'CLIENT', '2026-11-21T09:00:00+07:00')).toBe(true);
    expect(isTokenSignature(signed, publicKey, 'CLIENT', '2026-11-21T09:00:01+07:00')).toBe(false);
    expect(isTokenSignature(signed, publicKey, 'OTHER', '2026-11-21T09:00:00+07:00')).toBe(false);
    expect(isTokenSignature('not base64!', publicKey, 'CLIENT', '2026-11-21T09:00:00+07:00')).toBe(false);
  });
});
