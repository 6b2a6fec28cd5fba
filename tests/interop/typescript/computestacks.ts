// Basic credentials, a version in `Accept`, pages, root keys, enums in the query and in the path, decimals and times.

import createClient from "openapi-fetch";

import { done, got, print, refused, server, take } from "./answers.js";
import type { components, paths } from "./api.js";

function as(user: string, password: string) {
  const headers = {
    Authorization: `Basic ${btoa(`${user}:${password}`)}`,
    // OpenAPI cannot say it: `x-accept` in the document does.
    Accept: "application/json; api_version=60",
  };
  return createClient<paths>({ baseUrl: server(), headers });
}

const client = as("ann", "a-password");

const version: components["schemas"]["VersionInfo"] = got(await client.GET("/api/version"));
take("version", version);

const domains = got(await client.GET("/api/domains", { params: { query: { page: 1, per_page: 1 } } }));
const [first] = domains.domains;
if (first?.id === undefined) throw new Error("the domain has no id");
take("domains", domains.domains);

const images = got(await client.GET("/api/container_images", { params: { query: { filter: "owned" } } }));
take("images", images.container_images);

const { domain } = got(
  await client.POST("/api/domains", {
    body: { domain: { domain: "shop.example.com", ingress_rule_id: 1, header_hsts: true } },
  }),
);
take("create_domain", domain);

const path = { container_id: 1 };
const { container } = got(await client.GET("/api/containers/{container_id}", { params: { path } }));
const state: components["schemas"]["ContainerInfo"]["current_state"] = container.current_state;
take("container", { ...container, current_state: state });

const action: components["schemas"]["PowerAction"] = "start";
done(
  "power",
  await client.PUT("/api/containers/{container_id}/power/{action}", { params: { path: { ...path, action } } }),
);

const { error, response } = await as("ann", "no-password").GET("/api/version");
const errors = error?.errors;
refused("refused", response, Array.isArray(errors) ? errors[0] : undefined);

print();
