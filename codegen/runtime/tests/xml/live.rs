//! A panel on loopback that speaks XML over HTTP, and things that go wrong on the way.

use bytes::Bytes;
use copyist_runtime::{Error, Format, Page, Response, Retry};

use super::{
    panel::{ADD, Address, LIST, Panel, READ, Server, builder, run},
    server,
};

fn answer(request: &http::Request<Bytes>) -> http::Response<Bytes> {
    let xml = |status: u16, body: &str| {
        let answer = http::Response::builder().status(status).header("content-type", "application/xml; charset=utf-8");
        answer.body(Bytes::copy_from_slice(body.as_bytes())).expect("an answer")
    };
    let speaks_xml = request.headers().get("accept").is_some_and(|accept| accept == "application/xml");
    match (request.uri().path(), request.uri().query()) {
        ("/virtual_servers/7.xml", _) if speaks_xml => {
            xml(200, "<virtual_machine><id type=\"integer\">7</id><label>a</label></virtual_machine>")
        }
        ("/virtual_servers/8.xml", _) => http::Response::builder()
            .status(302)
            .header("location", "/virtual_servers/7.xml")
            .body(Bytes::new())
            .expect("an answer"),
        ("/virtual_servers/9.xml", _) => http::Response::builder()
            .status(200)
            .header("content-type", "application/xml")
            .header("content-encoding", "gzip")
            .body(packed("<virtual_machine><id type=\"integer\">9</id></virtual_machine>"))
            .expect("an answer"),
        ("/virtual_servers.xml", Some("page=1")) if request.method() == "GET" => xml(
            200,
            "<ip_addresses type=\"array\"><ip_address><id>1</id><address>x</address></ip_address></ip_addresses>",
        ),
        ("/virtual_servers.xml", _) if request.method() == "GET" => xml(200, "<ip_addresses type=\"array\"/>"),
        ("/virtual_servers.xml", _) => {
            let body = std::str::from_utf8(request.body()).unwrap_or_default();
            let is_xml = request.headers().get("content-type").is_some_and(|named| named == "application/xml");
            if is_xml && body.ends_with("<label>b</label>") {
                xml(201, "<virtual_machine><id type=\"integer\">8</id><label>b</label></virtual_machine>")
            } else {
                xml(422, "<errors><error>Label is bad</error></errors>")
            }
        }
        ("/virtual_servers/10.xml", _) => http::Response::builder()
            .status(502)
            .header("content-type", "text/html")
            .body(Bytes::from_static(b"<html><title>Bad Gateway</title></html>"))
            .expect("an answer"),
        _ => xml(404, "<errors><error>Resource not found</error></errors>"),
    }
}

fn packed(text: &str) -> Bytes {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    std::io::Write::write_all(&mut packer, text.as_bytes()).expect("memory");
    packer.finish().expect("memory").into()
}

async fn get(panel: &Panel, id: i64) -> Result<Response<Server>, Error> {
    panel.0.call::<Server>(&READ, &[&id]).retry(Retry::never()).send().await
}

#[test]
fn a_client_speaks_xml_with_a_server() {
    run(async {
        let server = server::Server::plain(answer).await;
        let panel = builder(Format::Xml).base_url(&server.url()).build().expect("a client");
        for (id, label) in [(7, Some("a")), (8, Some("a")), (9, None)] {
            let got = get(&panel, id).await.unwrap_or_else(|error| panic!("{id}: {error}"));
            assert_eq!((got.body().id, got.body().label.as_deref()), (if id == 8 { 7 } else { id }, label));
        }
        let items = panel.0.call::<Page<Address>>(&LIST, &[]).collect_all(10).await.expect("an item");
        assert_eq!(items.len(), 1);
        let made = panel.0.call::<Server>(&ADD, &[]).field("label", &"b").await.expect("made");
        assert_eq!(made.id, 8);
        let error = panel.0.call::<Server>(&ADD, &[]).field("label", &"c").await.expect_err("refused");
        assert_eq!(error.message(), Some("Label is bad"));
        let error = get(&panel, 10).await.expect_err("a proxy in trouble");
        assert_eq!(error.message(), Some("Bad Gateway"));
        let error = get(&panel, 11).await.expect_err("nothing there");
        assert_eq!((error.message(), error.is_not_found()), (Some("Resource not found"), true));
    });
}

#[test]
fn the_limit_of_a_body_holds_for_xml() {
    run(async {
        let server = server::Server::plain(answer).await;
        let panel = builder(Format::Xml).base_url(&server.url()).max_body(40).build().expect("a client");
        assert!(get(&panel, 7).await.is_err_and(|error| error.to_string().contains("larger than 40 bytes")));
    });
}
