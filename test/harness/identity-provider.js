// An OpenID Connect provider in a process of its own, as strict as ProConnect: PKCE, nonce, claims only on the
// user-info page, which answers with a signed token. Argument: { redirectUri, people: { login: claims } }.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { redirectUri, people } = JSON.parse(process.argv[2]);
const server = createServer((request, answer) => handle(request, answer));
let handle;

server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'tandem',
        client_secret: 'only-for-tests-only-for-tests',
        redirect_uris: [redirectUri],
        token_endpoint_auth_method: 'client_secret_post',
        userinfo_signed_response_alg: 'RS256',
      },
    ],
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      given_name: ['given_name'],
      usual_name: ['usual_name'],
      siret: ['siret'],
    },
    scopes: ['openid', 'email', 'given_name', 'usual_name', 'siret'],
    features: { devInteractions: { enabled: true }, jwtUserinfo: { enabled: true } },
    pkce: { required: () => true },
    cookies: { keys: ['only-for-tests'] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  });
  handle = provider.callback();
  process.stdout.write(`${JSON.stringify({ issuer })}\n`);
});
process.on('disconnect', () => process.exit());
