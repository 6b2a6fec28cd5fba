import panel.ApiClient;
import panel.api.BackupsApi;
import panel.api.ServersApi;
import panel.api.UsersApi;
import panel.model.AddServerRequest;
import panel.model.EnableBackupsRequest;
import panel.model.Frequency;
import panel.model.PageOfJson;
import panel.model.RenameServerRequest;

/** A bearer's key, pages, enums, and answers that nobody documented. */
final class Program {
    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        Answers answers = new Answers();
        ApiClient client = Answers.authorized(url, "Bearer a-key");
        ServersApi servers = new ServersApi(client);

        PageOfJson page = servers.serverActivity("s_12", "u_81", 1L, 20L);
        answers.take("activity", page.getData());

        EnableBackupsRequest plan = new EnableBackupsRequest().planId("plan_1").frequency(Frequency.DAILY);
        answers.take("enable_backups", new BackupsApi(client).enableBackups("w_7", "s_12", "u_81", plan));

        AddServerRequest web = new AddServerRequest().name("web-1").ip("203.0.113.7").provider("digitalocean");
        answers.take("add_server", servers.addServer("u_81", web));

        RenameServerRequest name = new RenameServerRequest().name("web-2");
        answers.take("rename_server", servers.renameServer("s_12", "u_81", name));
        answers.take("delete_server", servers.deleteServer("s_12", "u_81"));

        UsersApi stranger = new UsersApi(Answers.authorized(url, "Bearer no-key"));
        answers.refused("refused", () -> stranger.getProfile("u_81"), "/message");
        answers.print();
    }
}
