//! Where the API lives.

use super::node::Node;
use crate::ir::Server;

/// The value of `servers`.
///
/// ```yaml
/// - url: https://{host}
///   description: The control panel.
///   variables: { host: { default: panel.example.com, description: Host of the installation. } }
/// - url: https://cloud.example.org/api
///   description: What the vendor's own client calls.
/// ```
pub(super) fn servers(server: &Server) -> Vec<Node<'_>> {
    let variable = server.host.as_deref().map(|host| {
        let about =
            Node::new().with("default", host).with("description", "Host of the installation; each has its own.");
        Node::new().with("host", about)
    });
    let own = Node::new()
        .with("url", server.url.as_str())
        .with_text("description", server.doc.as_str())
        .with_some("variables", variable);
    let others =
        server.others.iter().map(|(url, doc)| Node::new().with("url", url.as_str()).with("description", doc.as_str()));
    std::iter::once(own).chain(others).collect()
}
