import java.util.List;
import panel.ApiClient;
import panel.api.DisksApi;
import panel.api.DnsApi;
import panel.api.VirtualServersApi;
import panel.model.AddDiskFields;
import panel.model.AddDiskRequest;
import panel.model.DiskInfo;
import panel.model.DnsZoneInfo;
import panel.model.DnsZoneInfoInDnsZone;
import panel.model.Format;

/** Basic credentials, {@code .json} in the path, lists of wrapped objects, root keys, 204. */
final class Program {
    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        Answers answers = new Answers();
        ApiClient client = Answers.authorized(url, Answers.basic("ann", "a-password"));

        List<DnsZoneInfo> zones = new DnsApi(client).listDnsZones(Format.JSON, "example.com", 1L, 1L).stream()
                .map(DnsZoneInfoInDnsZone::getDnsZone)
                .toList();
        answers.take("zones", zones);

        DisksApi disks = new DisksApi(client);
        DiskInfo disk = disks.getDisk(880L, Format.JSON).getDisk();
        answers.take("disk", disk);

        VirtualServersApi servers = new VirtualServersApi(client);
        answers.take("server", servers.getVirtualServer(731L, Format.JSON).getVirtualMachine());

        AddDiskFields data = new AddDiskFields().diskSize(30L).dataStoreId(4L).label("data").mounted(true);
        answers.take("add_disk", disks.addDisk(731L, Format.JSON, new AddDiskRequest().disk(data)).getDisk());

        disks.deleteDisk(880L, Format.JSON, "1", null, null);
        answers.done("delete_disk");

        DisksApi stranger = new DisksApi(Answers.authorized(url, Answers.basic("ann", "no-password")));
        // What a 401 says is not documented.
        answers.refused("refused", () -> stranger.getDisk(880L, Format.JSON));
        answers.print();
    }
}
