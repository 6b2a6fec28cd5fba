import panel.ApiClient;
import panel.api.ApiVersionApi;
import panel.api.ContainerImagesApi;
import panel.api.ContainersApi;
import panel.api.DomainsApi;
import panel.model.ContainerInfo;
import panel.model.CreateDomainFields;
import panel.model.CreateDomainRequest;
import panel.model.ImageFilter;
import panel.model.PageOfDomainInfoInDomains;
import panel.model.PowerAction;

/** Basic credentials, a version in {@code Accept}, pages, root keys, enums in the query and in the path, decimals and times. */
final class Program {
    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        Answers answers = new Answers();
        ApiClient client = as(url, "ann", "a-password");

        answers.take("version", new ApiVersionApi(client).getVersion());

        DomainsApi domains = new DomainsApi(client);
        PageOfDomainInfoInDomains page = domains.listDomains(1L, 1L);
        answers.take("domains", page.getDomains());

        ContainerImagesApi images = new ContainerImagesApi(client);
        answers.take("images", images.listContainerImages(ImageFilter.OWNED, null, null, null).getContainerImages());

        CreateDomainFields shop =
                new CreateDomainFields().domain("shop.example.com").ingressRuleId(1L).headerHsts(true);
        answers.take("create_domain", domains.createDomain(new CreateDomainRequest().domain(shop)).getDomain());

        ContainersApi containers = new ContainersApi(client);
        ContainerInfo container = containers.getContainer(1L, null, null, null, null, null).getContainer();
        answers.take("container", container);

        containers.powerContainer(1L, PowerAction.START);
        answers.done("power");

        ApiVersionApi stranger = new ApiVersionApi(as(url, "ann", "no-password"));
        answers.refused("refused", stranger::getVersion, "/errors/0");
        answers.print();
    }

    private static ApiClient as(String url, String user, String password) {
        return Answers.client(url, request -> {
            request.setHeader("Authorization", Answers.basic(user, password));
            // OpenAPI cannot say it: x-accept in the document does.
            request.setHeader("Accept", "application/json; api_version=60");
        });
    }
}
