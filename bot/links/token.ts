import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes: nobody guesses one. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);

/** Under which a link is kept and looked for; how long the look-up takes says nothing of the token. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
