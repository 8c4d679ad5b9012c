/** What the connector answers, before it becomes HTTP. */
export interface ConnectorAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The conversation that a `create` came to, for the counts per thread. */
  readonly thread?: string;
}

export const answered = (status: number, body?: unknown): ConnectorAnswer => ({ status, body });

/** An error as Microsoft words it (ANCHORS 2.1). */
export const failed = (status: number, code: string, message: string): ConnectorAnswer => ({
  status,
  body: { error: { code, message } },
});

export const CONVERSATION_NOT_FOUND = failed(404, 'ConversationNotFound', 'Conversation not found.');
export const ACTIVITY_NOT_FOUND = failed(404, 'ActivityNotFoundInConversation', 'The activity was not found.');
export const TOO_BIG = failed(413, 'MessageSizeTooBig', 'Message size too large.');
export const BLOCKED = failed(403, 'ConversationBlockedByUser', 'User blocked the conversation with the bot.');
export const NOT_INSTALLED = failed(
  403,
  'ForbiddenOperationException',
  "Bot isn't installed in user's personal scope.",
);
export const NOT_IN_ROSTER = failed(
  403,
  'BotNotInConversationRoster',
  'The bot is not part of the conversation roster.',
);
export const BAD_ARGUMENT = (message: string) => failed(400, 'BadArgument', message);

/** The usual code and sentence of a status, for the faults that a test asks for. */
export const USUAL: Readonly<Record<number, readonly [code: string, message: string]>> = {
  403: ['ConversationBlockedByUser', 'User blocked the conversation with the bot.'],
  404: ['ConversationNotFound', 'Conversation not found.'],
  412: ['PreconditionFailed', 'Precondition failed, please retry.'],
  413: ['MessageSizeTooBig', 'Message size too large.'],
  429: ['TooManyRequests', 'API calls quota exceeded.'],
  500: ['ServiceError', 'Internal server error.'],
  502: ['ServiceError', 'Bad gateway.'],
  503: ['ServiceUnavailable', 'Service is unavailable.'],
  504: ['GatewayTimeout', 'Gateway timeout.'],
};
