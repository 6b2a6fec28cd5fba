//! A small API that has one of everything the emitter tells apart.

mod piece;
mod ty;

use std::sync::Arc;

use serde_json::json;

use self::piece::{
    answer, error, handle, id, ident, inferred, literal, named, nullable, operation, optional, page, param, required,
};
use self::ty::{failure, frequency, image, server, server_example, stack, unused};
use crate::ir::{
    AnswerType, Api, Auth, Body, ErrorShape, Field, Handle, IdType, Method, Operation, Paging, PathParam, Presence,
    Resource, Segment, Shape, Type,
};

/// The API: users have servers; servers are listed, added, read, changed, rebooted.
pub(super) fn api() -> Api {
    let handles = Handles::new();
    let paging = Arc::new(paging());
    Api {
        name: "sample".to_owned(),
        crate_ident: ident("sample"),
        title: "Sample API".to_owned(),
        version: "0.1.0".to_owned(),
        summary: "Servers of users.".to_owned(),
        docs: Some("https://sample.dev/docs".to_owned()),
        server: "https://api.sample.dev".to_owned(),
        auth: Auth::Bearer {
            env: "SAMPLE_API_KEY".to_owned(),
            doc: "An API key, from the account page.".to_owned(),
        },
        errors: ErrorShape {
            body: named("Failure", Shape::Object),
            message: "message".to_owned(),
            statuses: vec![
                error(400, "A parameter is missing or malformed."),
                error(404, "There is no such thing."),
            ],
        },
        paging: vec![Arc::clone(&paging)],
        ids: vec![Arc::clone(&handles.user_id), Arc::clone(&handles.server_id)],
        handles: vec![Arc::clone(&handles.user), Arc::clone(&handles.server)],
        types: vec![failure()],
        resources: vec![
            Resource {
                title: "Servers".to_owned(),
                module: ident("servers"),
                summary: "Add, read and change servers.".to_owned(),
                types: vec![server(&handles), stack(), frequency(), image(), unused()],
                operations: servers(&handles, &paging),
            },
            Resource {
                title: "Users".to_owned(),
                module: ident("users"),
                summary: "The account.".to_owned(),
                types: Vec::new(),
                operations: users(&handles, &paging),
            },
        ],
        examples: Vec::new(),
        spec_lines: 0,
    }
}

/// Handles and their ids.
struct Handles {
    user_id: Arc<IdType>,
    server_id: Arc<IdType>,
    user: Arc<Handle>,
    server: Arc<Handle>,
}

impl Handles {
    fn new() -> Self {
        let user_id = Arc::new(id("UserId", "Identifier of a user.", false, json!("u_81")));
        let server_id = Arc::new(id("ServerId", "Identifier of a server.", true, json!(12)));
        let user = Arc::new(handle("user", None, "uid", &user_id));
        let server = Arc::new(handle("server", Some(&user), "sid", &server_id));
        Self {
            user_id,
            server_id,
            user,
            server,
        }
    }

    /// `/v1/servers` and what follows, on a user.
    fn on_user(&self, text: &str) -> Vec<Segment> {
        vec![literal(text), param(&self.user)]
    }

    /// `/v1/servers/{sid}/users/{uid}`
    fn on_server(&self, text: &str) -> Vec<Segment> {
        vec![
            literal(text),
            param(&self.server),
            literal("/users/"),
            param(&self.user),
        ]
    }
}

fn servers(handles: &Handles, paging: &Arc<Paging>) -> Vec<Operation> {
    let list = Operation {
        query: [
            paging.query.clone(),
            vec![optional("search", Type::String, json!("web"))],
        ]
        .concat(),
        paging: Some(Arc::clone(paging)),
        ..operation(
            "list_servers",
            Method::Get,
            handles.on_user("/v1/servers/users/"),
            page(named("Server", Shape::Object)),
        )
    };
    let mut ip = required("ip", Type::Ipv4, json!("203.0.113.7"));
    ip.doc = "Public address.".to_owned();
    let add = Operation {
        body: Some(Body::Fields(vec![
            required("name", Type::String, json!("web-1")),
            ip,
            Field {
                secret: true,
                ..optional("password", Type::String, json!("correct horse"))
            },
            Field {
                default: Some(json!("daily")),
                ..optional("frequency", named("Frequency", Shape::Enum), json!("daily"))
            },
            optional("stack", named("Stack", Shape::Enum), json!("nginx")),
            optional("image", named("Image", Shape::Union), json!("ubuntu")),
            nullable(optional("plan", Type::String, json!("small"))),
            nullable(optional("backup", named("Frequency", Shape::Enum), json!("weekly"))),
        ])),
        headers: vec![optional(
            "X-Trace",
            Type::Uuid,
            json!("6f1c1d2e-8d5e-4c0b-9f0e-1a2b3c4d5e6f"),
        )],
        answers: vec![answer(201, AnswerType::Undocumented)],
        source: Some("Servers / Add a server".to_owned()),
        provenance: vec![inferred("method")],
        ..operation(
            "add_server",
            Method::Post,
            handles.on_user("/v1/servers/users/"),
            AnswerType::Undocumented,
        )
    };
    let get = operation(
        "get_server",
        Method::Get,
        handles.on_server("/v1/servers/"),
        AnswerType::Value(named("Server", Shape::Object)),
    );
    let update = Operation {
        body: Some(Body::Type {
            ty: named("Server", Shape::Object),
            example: server_example(),
        }),
        errors: vec![error(400, "The server is busy."), error(409, "The name is taken.")],
        ..operation(
            "update_server",
            Method::Put,
            handles.on_server("/v1/servers/"),
            AnswerType::Value(named("Server", Shape::Object)),
        )
    };
    let reboot = Operation {
        idempotent: false,
        deprecated: Some("It takes no reason.".to_owned()),
        answers: vec![answer(204, AnswerType::Empty)],
        ..operation(
            "reboot_server",
            Method::Get,
            handles.on_server("/v1/reboot/servers/"),
            AnswerType::Empty,
        )
    };
    vec![list, add, get, update, reboot]
}

fn users(handles: &Handles, paging: &Arc<Paging>) -> Vec<Operation> {
    let mut date = required("day", Type::Date, json!("2026-01-31"));
    date.doc = "Day of the events.".to_owned();
    let path = vec![
        literal("/v1/history/"),
        Segment::Param(PathParam::Argument(date)),
        literal("/users/"),
        param(&handles.user),
    ];
    let history = Operation {
        query: paging.query.clone(),
        paging: Some(Arc::clone(paging)),
        ..operation("login_history", Method::Get, path, page(Type::Json))
    };
    let tags = operation(
        "user_labels",
        Method::Get,
        handles.on_user("/v1/labels/users/"),
        AnswerType::Value(Type::Map(Box::new(Type::List(Box::new(Type::Nullable(Box::new(
            Type::Decimal,
        ))))))),
    );
    vec![history, tags]
}

fn paging() -> Paging {
    let number = |name: &str, default: i64| Field {
        default: Some(json!(default)),
        minimum: Some(1),
        ..optional(name, Type::Integer, json!(default))
    };
    Paging {
        name: "numbered".to_owned(),
        constant: ident("NUMBERED"),
        query: vec![
            number("page", 1),
            Field {
                maximum: Some(100),
                ..number("limit", 20)
            },
        ],
        page: "page".to_owned(),
        size: "limit".to_owned(),
        envelope: vec![
            Field {
                presence: Presence::Promised,
                ..required("data", Type::List(Box::new(Type::Json)), json!([]))
            },
            required("total", Type::Integer, json!(120)),
        ],
        items: "data".to_owned(),
        total: "total".to_owned(),
    }
}
