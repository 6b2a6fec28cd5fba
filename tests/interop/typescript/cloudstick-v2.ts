// A bearer's key, pages, enums, and answers that nobody documented.

import createClient from "openapi-fetch";

import { got, print, refused, server, take } from "./answers.js";
import type { components, paths } from "./api.js";

function as(key: string) {
  return createClient<paths>({ baseUrl: server(), headers: { Authorization: `Bearer ${key}` } });
}

const client = as("a-key");
const user = { uid: "u_81" };
const ours = { ...user, sid: "s_12" };

const page: components["schemas"]["PageOfJson"] = got(
  await client.GET("/api/v2/activity/servers/{sid}/users/{uid}", {
    params: { path: ours, query: { page: 1, limit: 20 } },
  }),
);
take("activity", page.data);

const frequency: components["schemas"]["Frequency"] = "daily";
take(
  "enable_backups",
  got(
    await client.POST("/api/v2/backups/websites/{wid}/servers/{sid}/users/{uid}", {
      params: { path: { ...ours, wid: "w_7" } },
      body: { plan_id: "plan_1", frequency },
    }),
  ),
);

take(
  "add_server",
  got(
    await client.POST("/api/v2/servers/users/{uid}", {
      params: { path: user },
      body: { name: "web-1", ip: "203.0.113.7", provider: "digitalocean" },
    }),
  ),
);

take(
  "rename_server",
  got(
    await client.PATCH("/api/v2/name/servers/{sid}/users/{uid}", {
      params: { path: ours },
      body: { name: "web-2" },
    }),
  ),
);

take("delete_server", got(await client.DELETE("/api/v2/servers/{sid}/users/{uid}", { params: { path: ours } })));

const { error, response } = await as("no-key").GET("/api/v2/users/{uid}", { params: { path: user } });
refused("refused", response, error?.message);

print();
