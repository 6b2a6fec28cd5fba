// An authorization server that nobody here wrote (oidc-provider), on a port of the system's choice, and beside it a
// resource that takes its tokens. Prints its address on one line; ends with its standard input.
//
//   GET /things    200 with a good access token, else 401
//   GET /forget    forgets the access token of the request, as a server that restarts may
//   GET /counts    {"token": N}: how often the token endpoint was asked
//
// TTL: the life of access tokens in seconds.

import http from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// The package lies in a cache folder, not beside this file.
const require = createRequire(`${process.cwd()}/`);
const { Provider } = await import(pathToFileURL(require.resolve('oidc-provider')));

const life = Number(process.env.TTL ?? '2');
const back = 'http://127.0.0.1/back';
const counts = { token: 0 };

const server = http.createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
    clients: [
        {
            client_id: 'person-app',
            client_secret: 'person-secret',
            grant_types: ['authorization_code', 'refresh_token'],
            redirect_uris: [back],
            response_types: ['code'],
            application_type: 'native',
        },
        {
            client_id: 'machine-app',
            client_secret: 'machine-secret',
            grant_types: ['client_credentials'],
            redirect_uris: [],
            response_types: [],
            scope: 'things_read',
        },
    ],
    scopes: ['openid', 'offline_access', 'things_read'],
    features: {
        clientCredentials: { enabled: true },
        devInteractions: { enabled: false },
        revocation: { enabled: true },
    },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    cookies: { keys: ['for', 'tests'] },
    ttl: { AccessToken: life, ClientCredentials: life, RefreshToken: 600, Session: 600, Grant: 600, Interaction: 600 },
});
const answer = provider.callback();

// Ann is logged in and consents to all, as she would in a browser.
async function interact(request, response) {
    const details = await provider.interactionDetails(request, response);
    if (details.prompt.name === 'login') {
        return provider.interactionFinished(request, response, { login: { accountId: 'ann' } });
    }
    const grant = new provider.Grant({ accountId: 'ann', clientId: details.params.client_id });
    grant.addOIDCScope(details.params.scope);
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

async function things(request, response) {
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    const found = (await provider.AccessToken.find(token)) ?? (await provider.ClientCredentials.find(token));
    const good = found !== undefined && found.isValid;
    response.writeHead(good ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(good ? { scope: found.scope ?? '' } : { message: 'no good token' }));
}

async function forget(request, response) {
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    await (await provider.AccessToken.find(token))?.destroy();
    response.end();
}

server.on('request', (request, response) => {
    const path = request.url.split('?')[0];
    const failed = (error) => response.writeHead(500).end(String(error));
    if (path === '/token') counts.token += 1;
    if (path === '/counts') return response.end(JSON.stringify(counts));
    if (path === '/things') return things(request, response).catch(failed);
    if (path === '/forget') return forget(request, response).catch(failed);
    if (path.startsWith('/interaction/')) return interact(request, response).catch(failed);
    return answer(request, response);
});

console.log(issuer);
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
