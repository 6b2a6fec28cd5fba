// A token after a word, `action` in the body, one or many on one path, a DELETE with a body and 204, values of several types.

import createClient from "openapi-fetch";

import { done, got, print, refused, server, take } from "./answers.js";
import type { components, paths } from "./api.js";

function as(token: string) {
  return createClient<paths>({ baseUrl: server(), headers: { Authorization: `Token ${token}` } });
}

const client = as("a-key");

take("profile", got(await client.GET("/v1/account/profile")));

const tagged = got(await client.GET("/v1/stacklets", { params: { query: { tag_name: "server" } } }));
take("tagged", tagged.stacklets);

const stacklet = { size: "b-1vcpu-1gb", region: "fra" };
const one = got(
  await client.POST("/v1/stacklets", {
    body: { ...stacklet, name: "web-1", image: "ubuntu-20-04-1-x64", backups: true },
  }),
);
if (!("stacklet" in one)) throw new Error("there are several");
const info: components["schemas"]["StackletInfo"] = one.stacklet;
take("create_one", info);

const two = got(await client.POST("/v1/stacklets", { body: { ...stacklet, names: ["web-1", "web-2"], image: 11 } }));
if (!("stacklets" in two)) throw new Error("there is one");
take("create_two", two.stacklets);

take(
  "power_off",
  got(await client.POST("/v1/stacklets/{id}", { params: { path: { id: 24 } }, body: { action: "power_off" } })),
);

const rule: components["schemas"]["FirewallRule"] = { address: "192.0.2.0/24", port: 443, protocol: "TCP" };
const firewall = { uuid: "1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001" };
done(
  "remove_rules",
  await client.DELETE("/v1/firewalls/{uuid}/rules", { params: { path: firewall }, body: { inbound_rules: [rule] } }),
);

const { resources } = got(
  await client.POST("/v1/tags/{name}/resources", {
    params: { path: { name: "server" } },
    body: { id: 24, type: "stacklet" },
  }),
);
take("tag", resources);

const { response } = await as("no-key").GET("/v1/account/profile");
refused("refused", response);

print();
