import { createServer, type Server } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What a token of the Bot Service says; each test changes one thing. */
export interface TokenSpec {
  readonly issuer?: string;
  readonly audience?: string;
  readonly serviceUrl?: string;
  /** Seconds from now; negative is expired. */
  readonly expiresIn?: number;
  readonly notBefore?: number;
  readonly kid?: string;
  readonly key?: CryptoKey;
}

export interface SigningAuthority {
  readonly metadataUrl: string;
  readonly issuer: string;
  token(spec?: TokenSpec): Promise<string>;
  /** The key of somebody else, with the right name on it. */
  readonly strangeKey: CryptoKey;
  close(): Promise<void>;
}

/** Signs tokens as the Bot Service does, with its own OpenID metadata on loopback. Keys are made here, never kept. */
export async function startSigningAuthority(appId: string, serviceUrl: string): Promise<SigningAuthority> {
  const issuer = 'https://api.botframework.com';
  const [ours, unendorsed, strange] = await Promise.all([pair(), pair(), pair()]);
  const keys = [
    { ...(await exportJWK(ours.publicKey)), kid: 'ours', use: 'sig', endorsements: ['msteams'] },
    { ...(await exportJWK(unendorsed.publicKey)), kid: 'unendorsed', use: 'sig', endorsements: ['webchat'] },
  ];
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const { port } = addressOf(server);
    if (request.url === '/keys') response.end(JSON.stringify({ keys }));
    else
      response.end(
        JSON.stringify({
          issuer,
          jwks_uri: `http://127.0.0.1:${port}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        }),
      );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const privateKeys = new Map([
    ['ours', ours.privateKey],
    ['unendorsed', unendorsed.privateKey],
  ]);
  return {
    issuer,
    metadataUrl: `http://127.0.0.1:${addressOf(server).port}/.well-known/openid`,
    strangeKey: strange.privateKey,
    async token(spec = {}) {
      const now = Math.floor(Date.now() / 1_000);
      const kid = spec.kid ?? 'ours';
      return new SignJWT({ serviceurl: spec.serviceUrl ?? serviceUrl })
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
        .setIssuer(spec.issuer ?? issuer)
        .setAudience(spec.audience ?? appId)
        .setNotBefore(now + (spec.notBefore ?? -60))
        .setExpirationTime(now + (spec.expiresIn ?? 3_600))
        .sign(spec.key ?? privateKeys.get(kid) ?? ours.privateKey);
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

const pair = () => generateKeyPair('RS256', { modulusLength: 2_048 });

function addressOf(server: Server): { readonly port: number } {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address;
}
