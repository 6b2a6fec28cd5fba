"""Key and secret in the query, and operations that differ in `?action=` alone."""

from answers import closing, refused, server, show, take, take_plain
from panel import Client
from panel.api.servers import server_action
from panel.models import (
    ApiError,
    CreateServerRequest,
    InstallServerRequest,
    Server,
    ServerActionAction,
)


def with_key(key: str, secret: str) -> Client:
    """The generated client knows credentials in one header alone; httpx puts these into each query."""
    return closing(Client(base_url=server(), httpx_args={"params": {"api_key": key, "api_secret": secret}}))


client = with_key("a-key", "a-secret")
request = CreateServerRequest(name="web-1", ip4="203.0.113.7", provider="digitalocean")

made = server_action.sync(81, client=client, body=request, action=ServerActionAction.CREATE)
assert isinstance(made, Server)
take("create", made)

request.root_password = "correct horse"
made = server_action.sync(81, client=client, body=request, action=ServerActionAction.CREATE)
assert isinstance(made, Server)
take("create_with_password", made)

install = InstallServerRequest(name="web-1", ip4="203.0.113.7", provider="digitalocean")
take_plain("install", server_action.sync(81, client=client, body=install, action=ServerActionAction.INSTALL))

stranger = with_key("a-key", "no-secret")
given = server_action.sync_detailed(81, client=stranger, body=request, action=ServerActionAction.CREATE)
assert isinstance(given.parsed, ApiError)
refused("refused", given, given.parsed.error)

show()
