import java.net.URI;
import panel.ApiClient;
import panel.api.ServersApi;
import panel.model.CreateServerRequest;
import panel.model.InstallServerRequest;
import panel.model.Server;
import panel.model.ServerActionAnyRequest;

/** Key and secret in the query, and operations that differ in {@code ?action=} alone. */
final class Program {
    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        Answers answers = new Answers();
        ServersApi servers = new ServersApi(as(url, "a-key", "a-secret"));
        CreateServerRequest body =
                new CreateServerRequest().name("web-1").ip4("203.0.113.7").provider("digitalocean");
        ServerActionAnyRequest create = new ServerActionAnyRequest(body);

        Server server = servers.serverAction(81L, "create", create);
        answers.take("create", server);

        body.rootPassword("correct horse");
        answers.take("create_with_password", servers.serverAction(81L, "create", create));

        InstallServerRequest install =
                new InstallServerRequest().name("web-1").ip4("203.0.113.7").provider("digitalocean");
        answers.take("install", servers.serverAction(81L, "install", new ServerActionAnyRequest(install)));

        ServersApi stranger = new ServersApi(as(url, "a-key", "no-secret"));
        answers.refused("refused", () -> stranger.serverAction(81L, "create", create), "/error");
        answers.print();
    }

    private static ApiClient as(String url, String key, String secret) {
        return Answers.client(url, request -> {
            URI target = request.copy().build().uri();
            request.uri(URI.create(target + "&api_key=" + key + "&api_secret=" + secret));
        });
    }
}
