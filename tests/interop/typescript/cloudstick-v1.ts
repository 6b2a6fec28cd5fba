// Key and secret in the query, and operations that differ in `?action=` alone.

import createClient, { type Middleware } from "openapi-fetch";

import { got, print, refused, server, take } from "./answers.js";
import type { components, paths } from "./api.js";

/** openapi-fetch leaves credentials to its user. */
function credential(key: string, secret: string): Middleware {
  return {
    onRequest({ request }) {
      const url = new URL(request.url);
      url.searchParams.set("api_key", key);
      url.searchParams.set("api_secret", secret);
      return new Request(url, request);
    },
  };
}

const client = createClient<paths>({ baseUrl: server() });
const known = credential("a-key", "a-secret");
client.use(known);

const path = { user_id: 81 };
const body: components["schemas"]["CreateServerRequest"] = {
  name: "web-1",
  ip4: "203.0.113.7",
  provider: "digitalocean",
};

const users = "/api/v1/servers/users/{user_id}";
const created = await client.POST(users, { params: { path, query: { action: "create" } }, body });
// The status tells which of the two calls' answers it is.
const made = got(created) as components["schemas"]["Server"];
take("create", made);

const withPassword = { ...body, root_password: "correct horse" };
take(
  "create_with_password",
  got(await client.POST(users, { params: { path, query: { action: "create" } }, body: withPassword })),
);

take("install", got(await client.POST(users, { params: { path, query: { action: "install" } }, body })));

client.eject(known);
client.use(credential("a-key", "no-secret"));
const { error, response } = await client.POST(users, { params: { path, query: { action: "create" } }, body });
refused("refused", response, error?.error);

print();
