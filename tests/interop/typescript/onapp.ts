// Basic credentials, `.json` in the path, lists of wrapped objects, root keys, 204.

import createClient from "openapi-fetch";

import { done, got, print, refused, server, take } from "./answers.js";
import type { components, paths } from "./api.js";

function as(user: string, password: string) {
  const headers = { Authorization: `Basic ${btoa(`${user}:${password}`)}` };
  // Answers come in XML, too, in another shape; these are read as JSON.
  return createClient<paths, "application/json">({ baseUrl: server(), headers });
}

const client = as("ann", "a-password");
const format = "json" as const;
const disk = { format, disk_id: 880 };
const machine = { format, virtual_machine_id: 731 };

const zones = got(
  await client.GET("/dns_zones.{format}", {
    params: { path: { format }, query: { q: "example.com", page: 1, per_page: 1 } },
  }),
);
take(
  "zones",
  zones.map(({ dns_zone }) => dns_zone),
);

take("disk", got(await client.GET("/settings/disks/{disk_id}.{format}", { params: { path: disk } })).disk);

const server731 = got(
  await client.GET("/virtual_machines/{virtual_machine_id}.{format}", { params: { path: machine } }),
).virtual_machine;
const memory: number | undefined = server731.memory;
take("server", { ...server731, memory });

const added: components["schemas"]["DiskInfo"] = got(
  await client.POST("/virtual_machines/{virtual_machine_id}/disks.{format}", {
    params: { path: machine },
    body: { disk: { disk_size: 30, data_store_id: 4, label: "data", mounted: true } },
  }),
).disk;
take("add_disk", added);

done(
  "delete_disk",
  await client.DELETE("/settings/disks/{disk_id}.{format}", { params: { path: disk, query: { force: "1" } } }),
);

const { response } = await as("ann", "no-password").GET("/settings/disks/{disk_id}.{format}", {
  params: { path: disk },
});
// What a 401 says is not documented.
refused("refused", response);

print();
