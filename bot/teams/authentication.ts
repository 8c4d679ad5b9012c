import {
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder';
import {
  AppCredentials,
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';

/** Who the bot is to Microsoft. `off` exists for the local host only: there is no app id, so no token is asked or sent. */
export type TeamsIdentity =
  | { readonly kind: 'off' }
  | { readonly kind: 'managed-identity'; readonly appId: string; readonly tenantId: string }
  | { readonly kind: 'secret'; readonly appId: string; readonly tenantId: string; readonly secret: string };

/** Other addresses than Microsoft's: the tests' own signing authority. */
export type AuthorityOverrides = Pick<
  ConfigurationBotFrameworkAuthenticationOptions,
  | 'ToBotFromChannelTokenIssuer'
  | 'ToBotFromChannelOpenIdMetadataUrl'
  | 'ToBotFromEmulatorOpenIdMetadataUrl'
  | 'ToChannelFromBotLoginUrl'
  | 'ToChannelFromBotOAuthScope'
  | 'OAuthUrl'
  | 'CallerId'
>;

export interface TeamsAuthentication {
  readonly inbound: BotFrameworkAuthentication;
  /** A bearer token for the connector; null when authentication is off. */
  token(): Promise<string | null>;
}

/** @throws when the identity is not one that botbuilder accepts. */
export function createAuthentication(identity: TeamsIdentity, overrides: AuthorityOverrides = {}): TeamsAuthentication {
  const credentials = credentialsFactory(identity);
  const appId = identity.kind === 'off' ? '' : identity.appId;
  const inbound = new ConfigurationBotFrameworkAuthentication(
    { MicrosoftAppId: appId, ...overrides },
    credentials,
    // A token that says nothing about Teams is not for us: the signing key must be endorsed for msteams.
    identity.kind === 'off' ? undefined : { requiredEndorsements: ['msteams'] },
  );
  const scope = overrides.ToChannelFromBotOAuthScope ?? AuthenticationConstants.ToChannelFromBotOAuthScope;
  const login = overrides.ToChannelFromBotLoginUrl ?? AuthenticationConstants.ToChannelFromBotLoginUrl;
  return {
    inbound,
    async token() {
      if (identity.kind === 'off') return null;
      const made = await credentials.createCredentials(appId, scope, login, true);
      return made instanceof AppCredentials ? made.getToken() : null;
    },
  };
}

function credentialsFactory(identity: TeamsIdentity): ServiceClientCredentialsFactory {
  switch (identity.kind) {
    case 'off':
      return new PasswordServiceClientCredentialFactory('', '');
    case 'secret':
      return new PasswordServiceClientCredentialFactory(identity.appId, identity.secret, identity.tenantId);
    case 'managed-identity':
      return new ManagedIdentityServiceClientCredentialsFactory(identity.appId, new JwtTokenProviderFactory());
  }
}
