//! The server of the bench API, a process of its own on loopback. It prints its port, and ends when its standard input does.

use std::{convert::Infallible, io::Write as _, rc::Rc};

use bytes::Bytes;
use copyist_load::{Failure, KEY};
use http_body_util::{BodyExt as _, Full};
use hyper::{
    Method, Request, Response, StatusCode,
    body::Incoming,
    header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use tokio::{
    io::AsyncReadExt as _,
    net::{TcpListener, TcpStream},
    runtime::Builder,
    task::LocalSet,
};

use crate::{model::Create, sample};

/// Serves until the standard input ends.
///
/// # Errors
///
/// There is no port to listen on.
pub fn run() -> Result<(), Failure> {
    let answers = Rc::new(Answers::new()?);
    let runtime = Builder::new_current_thread().enable_all().build()?;
    LocalSet::new().block_on(&runtime, async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let mut out = std::io::stdout();
        writeln!(out, "{}", listener.local_addr()?.port())?;
        out.flush()?;
        tokio::task::spawn_local(accept(listener, answers));
        tokio::io::stdin().read_to_end(&mut Vec::new()).await?;
        Ok(())
    })
}

async fn accept(listener: TcpListener, answers: Rc<Answers>) {
    while let Ok((socket, _)) = listener.accept().await {
        tokio::task::spawn_local(serve(socket, Rc::clone(&answers)));
    }
}

async fn serve(socket: TcpStream, answers: Rc<Answers>) {
    if socket.set_nodelay(true).is_err() {
        return;
    }
    let service = service_fn(|request| {
        let answers = Rc::clone(&answers);
        async move { Ok::<_, Infallible>(answers.to(request).await) }
    });
    // A client that goes away is no fault of the server's.
    let _ended = http1::Builder::new().serve_connection(TokioIo::new(socket), service).await;
}

/// What is answered, made once.
struct Answers {
    object: Bytes,
    created: Bytes,
    page: Bytes,
}

impl Answers {
    fn new() -> Result<Self, Failure> {
        Ok(Self {
            object: sample::object()?.into(),
            created: sample::created()?.into(),
            page: sample::page(100)?.into(),
        })
    }

    async fn to(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let key = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        if key.and_then(|value| value.strip_prefix("Bearer ")) != Some(KEY) {
            return answer(StatusCode::UNAUTHORIZED, Bytes::from_static(br#"{"message":"there is no key"}"#));
        }
        let segments: Vec<&str> = request.uri().path().trim_start_matches('/').split('/').collect();
        match (request.method(), &segments[..]) {
            (&Method::GET, ["v1", "teams", _, "servers", _]) => answer(StatusCode::OK, self.object.clone()),
            (&Method::GET, ["v1", "teams", _, "servers"]) if is_first_hundred(request.uri().query()) => {
                answer(StatusCode::OK, self.page.clone())
            }
            (&Method::POST, ["v1", "teams", _, "servers"]) => self.create(request.into_body()).await,
            _ => answer(StatusCode::NOT_FOUND, Bytes::from_static(br#"{"message":"there is no such thing"}"#)),
        }
    }

    async fn create(&self, body: Incoming) -> Response<Full<Bytes>> {
        let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
        match serde_json::from_slice::<Create<'_>>(&body) {
            Ok(Create { note: Some(_), .. }) => answer(StatusCode::CREATED, self.created.clone()),
            Ok(_) | Err(_) => answer(StatusCode::BAD_REQUEST, Bytes::from_static(br#"{"message":"five fields"}"#)),
        }
    }
}

fn is_first_hundred(query: Option<&str>) -> bool {
    let has = |pair: &str| query.is_some_and(|query| query.split('&').any(|other| other == pair));
    has("page=1") && has("limit=100")
}

fn answer(status: StatusCode, body: Bytes) -> Response<Full<Bytes>> {
    let mut answer = Response::new(Full::new(body));
    *answer.status_mut() = status;
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}
