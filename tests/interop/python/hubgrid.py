"""A token after a word, `action` in the body, one or many on one path, a DELETE with a body and 204, values of several types."""

from answers import closing, done, refused, server, show, take, take_all, take_plain
from panel import AuthenticatedClient
from panel.api.account import get_profile
from panel.api.firewalls import remove_firewall_rules
from panel.api.stacklets import create_stacklet, list_stacklets, stacklet_action
from panel.api.tags import tag_resources
from panel.models import (
    CreateStackletRequest,
    CreateStackletsRequest,
    FirewallRule,
    GetProfileResponse200,
    ListOfStackletInfoInStacklets,
    ListOfTaggedResourceInResources,
    PageOfStackletInfoInStacklets,
    PowerOffStackletRequest,
    RemoveFirewallRulesRequest,
    StackletInfoInStacklet,
    TagResourcesRequest,
)


def with_token(token: str) -> AuthenticatedClient:
    return closing(AuthenticatedClient(base_url=server(), token=token, prefix="Token"))


client = with_token("a-key")

profile = get_profile.sync(client=client)
assert isinstance(profile, GetProfileResponse200)
take("profile", profile)

tagged = list_stacklets.sync(client=client, tag_name="server")
assert isinstance(tagged, PageOfStackletInfoInStacklets)
take_all("tagged", tagged.stacklets)

web = CreateStackletRequest(
    name="web-1", size="b-1vcpu-1gb", image="ubuntu-20-04-1-x64", region="fra", backups=True
)
one = create_stacklet.sync(client=client, body=web)
assert isinstance(one, StackletInfoInStacklet)
take("create_one", one.stacklet)

webs = CreateStackletsRequest(names=["web-1", "web-2"], size="b-1vcpu-1gb", image=11, region="fra")
two = create_stacklet.sync(client=client, body=webs)
assert isinstance(two, ListOfStackletInfoInStacklets)
take_all("create_two", two.stacklets)

take_plain("power_off", stacklet_action.sync(24, client=client, body=PowerOffStackletRequest(action="power_off")))

rules = RemoveFirewallRulesRequest(
    inbound_rules=[FirewallRule(address="192.0.2.0/24", port=443, protocol="TCP")]
)
firewall = "1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001"
done("remove_rules", remove_firewall_rules.sync_detailed(firewall, client=client, body=rules))

tag = TagResourcesRequest(id=24, type_="stacklet")
resources = tag_resources.sync("server", client=client, body=tag)
assert isinstance(resources, ListOfTaggedResourceInResources)
take_all("tag", resources.resources)

refused("refused", get_profile.sync_detailed(client=with_token("no-key")))

show()
