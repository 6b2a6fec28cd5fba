//! Lists whose pages fail: nothing is left out, nothing comes twice, and nothing goes on for ever.

use cloudstick_v2::Client;
use copyist_faults::{
    Request, Script, Server,
    case::{ATTEMPTS, client},
};

/// What a server does with a request.
type Behaviour = fn(&Request) -> Script;

const ITEMS: usize = 95;
const SIZE: usize = 20;

/// The number in a parameter of the query.
fn number(request: &Request, name: &str) -> usize {
    let query = request.target.split_once('?').map_or("", |(_, query)| query);
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == name).find_map(|(_, value)| value.parse().ok()).unwrap_or(1)
}

/// A page of numbers.
fn page(page: usize) -> Script {
    let items: Vec<String> = ((page - 1) * SIZE..ITEMS.min(page * SIZE)).map(|item| item.to_string()).collect();
    Script::json(&format!(r#"{{"data":[{}],"total":{ITEMS}}}"#, items.join(",")))
}

fn client_of(server: &Server) -> Client {
    client(&server.url()).build().expect("a client")
}

async fn collect(server: &Server) -> Result<Vec<usize>, cloudstick_v2::Error> {
    let call = client_of(server).user("u_1").server("s_1").activity().limit(SIZE as i64);
    let items = call.collect_all(1000).await?;
    items.iter().map(|item| item.decode()).collect()
}

/// Each page fails in another way at first.
#[tokio::test]
async fn pages_that_fail_once_are_asked_for_again() {
    let server = Server::start(|request| match (request.number % 2, number(request, "page")) {
        (1, number) => page(number),
        (_, 1) => Script::new().close(),
        (_, 2) => Script::refuse(503, &[], b""),
        (_, 3) => Script::new().reset(),
        (_, 4) => Script::new().send("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"data\":[").close(),
        _ => Script::refuse(429, &[("retry-after", "0")], b""),
    })
    .await
    .expect("a port");
    assert_eq!(collect(&server).await.expect("all"), (0..ITEMS).collect::<Vec<_>>());
    assert_eq!(server.tally().total, 10);
}

/// A part of a list is not taken for the whole: the error comes after the items before it, and then nothing.
#[tokio::test]
async fn a_page_that_cannot_be_had_ends_the_list_with_an_error() {
    let server = Server::start(|request| match number(request, "page") {
        3 => Script::new().close(),
        number => page(number),
    })
    .await
    .expect("a port");
    assert!(collect(&server).await.expect_err("page 3").is_broken());
    assert_eq!(server.tally().total, 2 + ATTEMPTS);

    let mut items = client_of(&server).user("u_1").server("s_1").activity().limit(SIZE as i64).items();
    for expected in 0..2 * SIZE {
        let item = items.try_next().await.expect("a page").expect("an item");
        assert_eq!(item.decode::<usize>().expect("a number"), expected);
    }
    assert!(items.try_next().await.expect_err("page 3").is_broken());
    let total = server.tally().total;
    assert!(items.try_next().await.expect("the end").is_none());
    assert_eq!(server.tally().total, total, "the end is the end");
}

/// Servers that do not know pages, lie about the total, or send the same page for ever.
#[tokio::test]
async fn a_list_that_makes_no_sense_ends() {
    let behaviours: [(&str, Behaviour); 5] = [
        ("the same page", |_| page(1)),
        ("pages in a circle", |request| page(number(request, "page") % 3 + 1)),
        ("a total that grows", |request| {
            let number = request.number;
            Script::json(&format!(r#"{{"data":[1],"total":{}}}"#, number + 2))
        }),
        ("garbage after a page", |request| if request.number == 0 { page(1) } else { Script::json("<html>") }),
        ("another type after a page", |request| if request.number == 0 { page(1) } else { Script::json("7") }),
    ];
    for (name, behaviour) in behaviours {
        let server = Server::start(behaviour).await.expect("a port");
        let error = collect(&server).await.expect_err(name);
        assert!(error.is_paging() || error.is_decode(), "{name}: {error:?}");
        assert!(server.tally().total < 10, "{name}: {} requests", server.tally().total);
    }
}
