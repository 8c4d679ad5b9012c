import { randomUUID } from 'node:crypto';

/** What Graph answers, before it becomes HTTP. */
export interface GraphAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const answered = (status: number, body?: unknown): GraphAnswer => ({ status, body });

/** An error as Graph words it: `code` is what a program may look at, `innerError` what Microsoft's support asks for. */
export function failed(status: number, code: string, message: string): GraphAnswer {
  const request = randomUUID();
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    'request-id': request,
    'client-request-id': request,
  };
  return { status, body: { error: { code, message, innerError } }, headers: { 'request-id': request } };
}

export const notFound = (id: string): GraphAnswer =>
  failed(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

/** The usual code and sentence of a status, for the faults that a test asks for. */
export const USUAL: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BadRequest', 'The request is not valid.'],
  401: ['InvalidAuthenticationToken', 'Access token has expired or is not yet valid.'],
  403: ['Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'],
  404: ['Request_ResourceNotFound', 'The resource does not exist.'],
  409: ['Conflict', 'The request conflicts with the present state.'],
  429: ['TooManyRequests', 'Too many requests.'],
  500: ['InternalServerError', 'An internal server error occurred.'],
  502: ['BadGateway', 'The gateway got no valid answer.'],
  503: ['ServiceUnavailable', 'The service is temporarily unavailable.'],
  504: ['GatewayTimeout', 'The gateway got no answer in time.'],
};
