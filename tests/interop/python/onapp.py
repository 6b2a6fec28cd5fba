"""Basic credentials, `.json` in the path, lists of wrapped objects, root keys, 204."""

from base64 import b64encode

from answers import closing, done, refused, server, show, take, take_all
from panel import AuthenticatedClient
from panel.api.disks import add_disk, delete_disk, get_disk
from panel.api.dns import list_dns_zones
from panel.api.virtual_servers import get_virtual_server
from panel.models import (
    AddDiskFields,
    AddDiskRequest,
    DiskInfoInDisk,
    Format,
    VirtualServerInfoInVirtualMachine,
)


def as_user(user: str, password: str) -> AuthenticatedClient:
    token = b64encode(f"{user}:{password}".encode()).decode()
    return closing(AuthenticatedClient(base_url=server(), token=token, prefix="Basic"))


client = as_user("ann", "a-password")

zones = list_dns_zones.sync(Format.JSON, client=client, q="example.com", page=1, per_page=1)
assert isinstance(zones, list)
take_all("zones", [zone.dns_zone for zone in zones])

disk = get_disk.sync(880, client=client)
assert isinstance(disk, DiskInfoInDisk)
take("disk", disk.disk)

machine = get_virtual_server.sync(731, client=client)
assert isinstance(machine, VirtualServerInfoInVirtualMachine)
take("server", machine.virtual_machine)

data = AddDiskFields(disk_size=30, data_store_id=4, label="data", mounted=True)
added = add_disk.sync(731, client=client, body=AddDiskRequest(disk=data))
assert isinstance(added, DiskInfoInDisk)
take("add_disk", added.disk)

done("delete_disk", delete_disk.sync_detailed(880, client=client, force="1"))

# What a 401 says is not documented.
refused("refused", get_disk.sync_detailed(880, client=as_user("ann", "no-password")))

show()
