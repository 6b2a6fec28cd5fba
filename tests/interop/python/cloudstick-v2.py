"""A bearer's key, pages, enums, and answers that nobody documented."""

from answers import closing, refused, server, show, take_all, take_plain
from panel import AuthenticatedClient
from panel.api.backups import enable_backups
from panel.api.servers import add_server, delete_server, rename_server, server_activity
from panel.api.users import get_profile
from panel.models import (
    AddServerRequest,
    ApiError,
    EnableBackupsRequest,
    Frequency,
    PageOfJson,
    RenameServerRequest,
)
from panel.types import Unset

client = closing(AuthenticatedClient(base_url=server(), token="a-key"))

page = server_activity.sync("s_12", "u_81", client=client, page=1, limit=20)
assert isinstance(page, PageOfJson) and not isinstance(page.data, Unset)
take_all("activity", page.data)

backups = EnableBackupsRequest(plan_id="plan_1", frequency=Frequency.DAILY)
take_plain("enable_backups", enable_backups.sync("w_7", "s_12", "u_81", client=client, body=backups))

web = AddServerRequest(name="web-1", ip="203.0.113.7", provider="digitalocean")
take_plain("add_server", add_server.sync("u_81", client=client, body=web))

name = RenameServerRequest(name="web-2")
take_plain("rename_server", rename_server.sync("s_12", "u_81", client=client, body=name))
take_plain("delete_server", delete_server.sync("s_12", "u_81", client=client))

stranger = closing(AuthenticatedClient(base_url=server(), token="no-key"))
given = get_profile.sync_detailed("u_81", client=stranger)
assert isinstance(given.parsed, ApiError)
refused("refused", given, given.parsed.message)

show()
