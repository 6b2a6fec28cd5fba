"""Basic credentials, a version in `Accept`, pages, root keys, enums in the query and in the path, decimals and times."""

from base64 import b64encode

from answers import closing, done, refused, server, show, take, take_all
from panel import AuthenticatedClient
from panel.api.api_version import get_version
from panel.api.container_images import list_container_images
from panel.api.containers import get_container, power_container
from panel.api.domains import create_domain, list_domains
from panel.models import (
    ApiError,
    ContainerInfoInContainer,
    CreateDomainFields,
    CreateDomainRequest,
    DomainInfoInDomain,
    ImageFilter,
    PageOfContainerImageInfoInContainerImages,
    PageOfDomainInfoInDomains,
    PowerAction,
    VersionInfo,
)


def as_user(user: str, password: str) -> AuthenticatedClient:
    token = b64encode(f"{user}:{password}".encode()).decode()
    # OpenAPI cannot say it: `x-accept` in the document does.
    accept = {"Accept": "application/json; api_version=60"}
    return closing(AuthenticatedClient(base_url=server(), token=token, prefix="Basic", headers=accept))


client = as_user("ann", "a-password")

version = get_version.sync(client=client)
assert isinstance(version, VersionInfo)
take("version", version)

domains = list_domains.sync(client=client, page=1, per_page=1)
assert isinstance(domains, PageOfDomainInfoInDomains)
take_all("domains", domains.domains)

images = list_container_images.sync(client=client, filter_=ImageFilter.OWNED)
assert isinstance(images, PageOfContainerImageInfoInContainerImages)
take_all("images", images.container_images)

domain = CreateDomainFields(domain="shop.example.com", ingress_rule_id=1, header_hsts=True)
created = create_domain.sync(client=client, body=CreateDomainRequest(domain=domain))
assert isinstance(created, DomainInfoInDomain)
take("create_domain", created.domain)

found = get_container.sync(1, client=client)
assert isinstance(found, ContainerInfoInContainer)
take("container", found.container)

done("power", power_container.sync_detailed(1, PowerAction.START, client=client))

given = get_version.sync_detailed(client=as_user("ann", "no-password"))
assert isinstance(given.parsed, ApiError)
errors = given.parsed.errors
refused("refused", given, errors[0] if isinstance(errors, list) else None)

show()
