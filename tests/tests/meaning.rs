//! What a spec means: owners, names, arguments, directions and examples in the checked form.

use copyist::ir::{AnswerType, Api, Arguments, CallType, Direction, Operation, Owner, TypeDef};
use copyist_tests::example;

const MORE: &str = r#"resource: More
summary: More calls.
types:
  Folder:
    fields:
      parent?: Folder
      children: list<Folder>
      size: {type: integer, minimum: 10}
  Order:
    fields:
      name: string
operations:
  rename_server: {patch: "name/{server}", summary: S, source: D, body: {name: string, note: string?}, returns: 204}
  server_disks: {get: "disks/{server}", summary: S, source: D, returns: 200 list<Folder>}
  get_disk: {get: "disks/{did: integer}/{server}", summary: S, source: D, returns: 200 Folder}
  move_server: {post: "{server}/to/{place: string}", summary: S, source: D, body: {name: string}, returns: 204}
  poke_server: {get: "poke/{sid}", summary: S, source: D, idempotent: false, returns: 204}
  order: {post: orders, summary: S, source: D, body: Order, returns: [201 Folder, 202 undocumented]}
"#;

fn api() -> Api {
    let sources = example().with("more.yaml", MORE);
    let (api, diagnostics) = copyist::check(&sources);
    api.unwrap_or_else(|| panic!("{diagnostics:#?}"))
}

fn operation<'a>(api: &'a Api, id: &str) -> &'a Operation {
    let mut operations = api.resources.iter().flat_map(|resource| &resource.operations);
    operations.find(|operation| operation.id == id).unwrap()
}

#[test]
fn an_operation_belongs_to_the_handle_with_most_of_its_ids() {
    let api = api();
    for (id, owner, method, params) in [
        ("rename_server", "Server", "rename", 0),
        ("server_disks", "Server", "disks", 0),
        ("get_disk", "Server", "get_disk", 1),
        ("add_server", "User", "add_server", 0),
        ("poke_server", "client", "poke_server", 1),
        ("order", "client", "order", 0),
    ] {
        let operation = operation(&api, id);
        let found = match &operation.owner {
            Owner::Client => "client",
            Owner::Handle(handle) => handle.ident.as_str(),
        };
        let shown = (found, operation.ident.as_str(), operation.params.len());
        assert_eq!(shown, (owner, method, params), "{id}");
    }
    let template = operation(&api, "get_disk").template();
    assert_eq!(template, "/v1/disks/{did}/servers/{sid}/users/{uid}");
}

#[test]
fn inputs_that_could_be_swapped_have_names() {
    let api = api();
    for (id, named) in [("rename_server", false), ("get_disk", false), ("move_server", true), ("add_server", false)] {
        let operation = operation(&api, id);
        assert_eq!(matches!(operation.arguments, Arguments::Struct(_)), named, "{id}");
    }
    for (id, named) in [("add_server", true), ("login_history", true), ("rename_server", false)] {
        assert_eq!(matches!(operation(&api, id).call, CallType::Named(_)), named, "{id}");
    }
    assert!(operation(&api, "server_disks").idempotent && !operation(&api, "poke_server").idempotent);
}

#[test]
fn types_know_which_way_they_go_and_where_they_return_to_themselves() {
    let api = api();
    let more = api.resources.iter().find(|resource| resource.module.as_str() == "more").unwrap();
    let object = |name: &str| {
        more.types.iter().find_map(|def| match def {
            TypeDef::Object(object) if object.name == name => Some(object),
            _ => None,
        })
    };
    let (folder, order) = (object("Folder").unwrap(), object("Order").unwrap());
    assert_eq!((folder.direction, order.direction), (Direction::Answer, Direction::Request));
    let boxed: Vec<&str> = folder.fields.iter().filter(|field| field.boxed).map(|field| field.wire.as_str()).collect();
    assert_eq!(boxed, ["parent"]);
}

#[test]
fn everything_has_an_example() {
    let api = api();
    let history = &operation(&api, "login_history").answers[0];
    assert!(matches!(history.ty, AnswerType::Page(_)));
    assert!(history.example["data"].is_array() && history.example["total"].is_i64());
    let disks = &operation(&api, "server_disks").answers[0].example;
    assert_eq!(disks[0]["size"], 10);
    for operation in api.resources.iter().flat_map(|resource| &resource.operations) {
        let fields = operation.query.iter().chain(&operation.params).chain(operation.body_fields());
        assert!(fields.clone().all(|field| !field.example.is_null()), "{}", operation.id);
    }
}
