//! TLS: whom the client trusts, how it shows who it is, and HTTP/2.

mod fixture;

#[expect(dead_code, reason = "no test file uses all of it")]
#[path = "fixture/server.rs"]
mod server;

use std::{sync::Arc, time::Duration};

use bytes::Bytes;
use copyist_runtime::{ClientBuilder, Error, Retry, Tls};
use fixture::*;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::{RootCertStore, ServerConfig, crypto::ring, server::WebPkiClientVerifier};
use server::Server;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

/// A root, and what it signs.
struct Authority(CertifiedIssuer<'static, KeyPair>);

/// A certificate and its key, in PEM.
struct Signed {
    certificate: String,
    key: String,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).expect("names");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("a root"))
    }

    fn pem(&self) -> String {
        self.0.pem()
    }

    fn sign(&self, name: &str, change: impl FnOnce(&mut CertificateParams)) -> Signed {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::new(vec![name.to_owned()]).expect("a name");
        change(&mut params);
        let certificate = params.signed_by(&key, &self.0).expect("a certificate");
        Signed { certificate: certificate.pem(), key: key.serialize_pem() }
    }
}

/// What a server shows, and whom it asks for a certificate.
fn config(signed: &Signed, clients: Option<&Authority>, protocols: &[&[u8]]) -> ServerConfig {
    use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
    let chain = vec![CertificateDer::from_pem_slice(signed.certificate.as_bytes()).expect("a certificate")];
    let key = PrivateKeyDer::from_pem_slice(signed.key.as_bytes()).expect("a key");
    let provider = Arc::new(ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider));
    let builder = builder.with_safe_default_protocol_versions().expect("versions");
    let builder = match clients {
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(CertificateDer::from_pem_slice(authority.pem().as_bytes()).expect("a root")).expect("a root");
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build();
            builder.with_client_cert_verifier(verifier.expect("a verifier"))
        }
        None => builder.with_no_client_auth(),
    };
    let mut config = builder.with_single_cert(chain, key).expect("a configuration");
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    config
}

fn version(request: &http::Request<Bytes>) -> http::Response<Bytes> {
    http::Response::new(format!("\"{:?}\"", request.version()).into())
}

const BOTH: &[&[u8]] = &[b"h2", b"http/1.1"];

fn client(server: &Server, tls: Tls) -> ClientBuilder<Tests> {
    builder().base_url(&format!("https://localhost:{}", server.port)).tls(tls).retry(Retry::never())
}

async fn call(builder: ClientBuilder<Tests>) -> Result<String, Error> {
    builder.build()?.read().await?.decode()
}

#[tokio::test]
async fn http2_if_the_server_has_it_on_one_connection() -> Result<(), Error> {
    let authority = Authority::new();
    let signed = authority.sign("localhost", |_| {});
    let server = Server::tls(version, config(&signed, None, BOTH)).await;
    let tests = client(&server, Tls::new().root(authority.pem().as_bytes())).build()?;
    assert_eq!(tests.read().await?.decode::<String>()?, "HTTP/2.0");
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(tests.read().into_future())).collect();
    for call in calls {
        assert_eq!(call.await.expect("no panic")?.decode::<String>()?, "HTTP/2.0");
    }
    assert_eq!(server.connections(), 1);
    let old = Server::tls(version, config(&signed, None, &[b"http/1.1"])).await;
    let trusting = Tls::new().root(authority.pem().as_bytes());
    assert_eq!(call(client(&old, trusting)).await?, "HTTP/1.1");
    Ok(())
}

/// A call that waits for a connection takes one that another call has done with, if that is there before the one that it
/// started. What it started is kept for the next call.
#[tokio::test]
async fn what_a_call_started_is_kept_when_it_got_another() -> Result<(), Error> {
    let authority = Authority::new();
    let tls = TlsAcceptor::from(Arc::new(config(&authority.sign("localhost", |_| {}), None, &[b"http/1.1"])));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("https://localhost:{}", listener.local_addr().expect("an address").port());
    let tests = builder().base_url(&address).tls(Tls::new().root(authority.pem().as_bytes())).build()?;
    let calls = || [tokio::spawn(tests.read().into_future()), tokio::spawn(tests.read().into_future())];
    let [first, second] = calls();
    let (one, two) = (listener.accept().await.expect("a connection").0, listener.accept().await.expect("another").0);
    // The second is left alone until both calls are answered on the first.
    let mut one = tls.accept(one).await.expect("TLS");
    for _ in 0..2 {
        answer(&mut one).await;
    }
    for call in [first, second] {
        call.await.expect("no panic")?;
    }
    let mut two = tls.accept(two).await.expect("TLS");
    tokio::time::sleep(Duration::from_millis(50)).await;
    let [third, fourth] = calls();
    let both = async { tokio::join!(answer(&mut one), answer(&mut two)) };
    tokio::time::timeout(Duration::from_secs(5), both).await.expect("both connections are used");
    for call in [third, fourth] {
        call.await.expect("no panic")?;
    }
    Ok(())
}

/// Reads a request and answers it.
async fn answer(stream: &mut TlsStream<TcpStream>) {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        let byte = stream.read_u8().await.expect("a request");
        request.push(byte);
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.expect("a connection");
    stream.flush().await.expect("a connection");
}

/// Nobody knows yet that the server has HTTP/2, so each call connects; the first connection serves them all.
#[tokio::test]
async fn many_calls_at_once_that_find_no_connection() -> Result<(), Error> {
    let authority = Authority::new();
    let signed = authority.sign("localhost", |_| {});
    for (protocols, expected) in [(BOTH, "HTTP/2.0"), (&[b"http/1.1" as &[u8]] as _, "HTTP/1.1")] {
        let server = Server::tls(version, config(&signed, None, protocols)).await;
        let tests = client(&server, Tls::new().root(authority.pem().as_bytes())).build()?;
        for round in 0..3 {
            let calls: Vec<_> = (0..20).map(|_| tokio::spawn(tests.read().into_future())).collect();
            for call in calls {
                assert_eq!(call.await.expect("no panic")?.decode::<String>()?, expected);
            }
            assert!(server.connections() <= 20, "{expected} {round}: {}", server.connections());
        }
    }
    Ok(())
}

#[tokio::test]
async fn whom_to_trust() -> Result<(), Error> {
    let authority = Authority::new();
    let good = Server::tls(version, config(&authority.sign("localhost", |_| {}), None, BOTH)).await;
    let ours = || Tls::new().root(authority.pem().as_bytes());
    assert!(call(client(&good, ours())).await.is_ok());
    assert!(call(client(&good, ours().only_these())).await.is_ok());
    let other = Tls::new().root(Authority::new().pem().as_bytes());
    let wrong_name = Server::tls(version, config(&authority.sign("panel.example.com", |_| {}), None, BOTH)).await;
    let expired = authority.sign("localhost", |params| params.not_after = rcgen::date_time_ymd(2020, 1, 1));
    let expired = Server::tls(version, config(&expired, None, BOTH)).await;
    let table = [
        (&good, Tls::new(), "UnknownIssuer"),
        (&good, other, ""),
        (&wrong_name, ours(), "panel.example.com"),
        (&expired, ours(), "expired"),
    ];
    for (server, tls, problem) in table {
        let error = call(client(server, tls)).await.expect_err("nobody to trust");
        assert!(error.is_connect() && !error.may_have_acted(), "{error:?}");
        assert!(format!("{error:?}").contains(problem), "{problem}: {error:?}");
        let said = error.to_string();
        let (start, end) = (
            "`read`: no connection to the server: its certificate is not trusted (invalid peer certificate: ",
            "; it was not sent; check the base URL and the server's certificate, or trust its root with the builder's `tls`",
        );
        assert!(said.starts_with(start) && said.contains(problem) && said.ends_with(end), "{said}");
    }
    // What is no certificate's fault is not said to be.
    let plain = Server::plain(version).await;
    let error = call(client(&plain, ours())).await.expect_err("no TLS");
    assert!(error.is_connect() && !error.to_string().contains("certificate"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_server_may_ask_who_it_is() -> Result<(), Error> {
    let authority = Authority::new();
    let asking = config(&authority.sign("localhost", |_| {}), Some(&authority), BOTH);
    let server = Server::tls(version, asking).await;
    let tls = Tls::new().root(authority.pem().as_bytes());
    let Signed { certificate, key } = authority.sign("a client", |_| {});
    assert!(call(client(&server, tls.clone().client(certificate.as_bytes(), key))).await.is_ok());
    let error = call(client(&server, tls.clone())).await.expect_err("no certificate");
    // With TLS 1.3 the client learns of it only when it waits for the answer.
    assert!(error.is_connect() || error.is_broken(), "{error:?}");
    let stranger = Authority::new().sign("a client", |_| {});
    assert!(call(client(&server, tls.client(stranger.certificate.as_bytes(), stranger.key))).await.is_err());
    Ok(())
}

#[test]
fn what_cannot_be_read_is_said_and_not_shown() {
    let authority = Authority::new();
    let (one, other) = (authority.sign("a", |_| {}), authority.sign("b", |_| {}));
    let certificate = one.certificate.as_bytes();
    let table = [
        (Tls::new().root(b"canary"), "the root holds no certificate in PEM"),
        (Tls::new().root(b""), "the root holds no certificate in PEM"),
        (Tls::new().only_these(), "nobody to trust"),
        (Tls::new().client(b"canary", one.key.as_str()), "the client certificate holds no certificate"),
        (Tls::new().client(certificate, "canary"), "the client key holds no private key"),
        (Tls::new().client(certificate, other.key.as_str()), "the client key does not fit the certificate"),
    ];
    for (tls, problem) in table {
        let shown = format!("{tls:?}");
        let error = builder().tls(tls).build().expect_err("unusable").to_string();
        assert!(error.contains(problem), "{problem}: {error}");
        assert!(
            !error.contains("canary") && !shown.contains("canary") && !shown.contains("PRIVATE"),
            "{error} {shown}"
        );
    }
}
