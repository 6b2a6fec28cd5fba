import java.util.List;
import panel.ApiClient;
import panel.api.AccountApi;
import panel.api.FirewallsApi;
import panel.api.StackletsApi;
import panel.api.TagsApi;
import panel.model.CreateStackletAnyRequest;
import panel.model.CreateStackletRequest;
import panel.model.CreateStackletsRequest;
import panel.model.FirewallRule;
import panel.model.ImageRef;
import panel.model.PowerOffStackletRequest;
import panel.model.RemoveFirewallRulesRequest;
import panel.model.ResourceId;
import panel.model.StackletActionAnyRequest;
import panel.model.StackletInfo;
import panel.model.TagResourcesRequest;

/** A token after a word, {@code action} in the body, one or many on one path, a DELETE with a body and 204, values of several types. */
final class Program {
    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        Answers answers = new Answers();
        ApiClient client = Answers.authorized(url, "Token a-key");

        answers.take("profile", new AccountApi(client).getProfile());

        StackletsApi stacklets = new StackletsApi(client);
        List<StackletInfo> tagged = stacklets.listStacklets("server", null).getStacklets();
        answers.take("tagged", tagged);

        CreateStackletRequest web = new CreateStackletRequest()
                .name("web-1")
                .size("b-1vcpu-1gb")
                .image(new ImageRef("ubuntu-20-04-1-x64"))
                .region("fra")
                .backups(true);
        // Whatever comes is read as the first of the classes, which has nothing then: tests/interop/limits.toml.
        answers.take("create_one", stacklets.createStacklet(new CreateStackletAnyRequest(web)));

        CreateStackletsRequest webs = new CreateStackletsRequest()
                .names(List.of("web-1", "web-2"))
                .size("b-1vcpu-1gb")
                .image(new ImageRef(11L))
                .region("fra");
        answers.take("create_two", stacklets.createStacklet(new CreateStackletAnyRequest(webs))
                .getListOfStackletInfoInStacklets()
                .getStacklets());

        PowerOffStackletRequest off =
                new PowerOffStackletRequest().action(PowerOffStackletRequest.ActionEnum.POWER_OFF);
        answers.take("power_off", stacklets.stackletAction(24L, new StackletActionAnyRequest(off)));

        FirewallRule rule = new FirewallRule().address("192.0.2.0/24").port(443L).protocol("TCP");
        RemoveFirewallRulesRequest rules = new RemoveFirewallRulesRequest().addInboundRulesItem(rule);
        new FirewallsApi(client).removeFirewallRules("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac001", rules);
        answers.done("remove_rules");

        TagResourcesRequest tag = new TagResourcesRequest().id(new ResourceId(24L)).type("stacklet");
        answers.take("tag", new TagsApi(client).tagResources("server", tag).getResources());

        AccountApi stranger = new AccountApi(Answers.authorized(url, "Token no-key"));
        answers.refused("refused", stranger::getProfile);
        answers.print();
    }
}
