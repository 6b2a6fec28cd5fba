//! One call an API offers, as data.

use crate::{
    Paging, Polling,
    decode::{INSIDE, Reader},
};

/// One call an API offers: its name, method, path, and what is safe to do with it.
///
/// Generated crates hold one `static` of these for each call.
///
/// ```
/// use copyist_runtime::Operation;
///
/// static REBOOT: Operation = Operation::get("reboot_server", "/reboot/servers/{sid}").not_idempotent();
/// assert_eq!(REBOOT.id(), "reboot_server");
/// assert!(!REBOOT.is_idempotent());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    id: &'static str,
    verb: Verb,
    path: &'static str,
    idempotent: bool,
    object_body: bool,
    paging: Option<&'static Paging>,
    root: Option<&'static str>,
    answer_in: Option<(Reader, &'static str)>,
    items_in: Option<(Reader, &'static str)>,
    scopes: &'static [&'static [&'static str]],
    polling: Option<&'static Polling>,
}

/// A method, in a form that can be copied in a `const`.
#[derive(Clone, Copy, Debug)]
enum Verb {
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
}

impl Operation {
    /// A call with `GET`. Safe to repeat.
    #[must_use]
    pub const fn get(id: &'static str, path: &'static str) -> Self {
        Self::new(id, Verb::Get, path, true)
    }

    /// A call with `HEAD`. Safe to repeat.
    #[must_use]
    pub const fn head(id: &'static str, path: &'static str) -> Self {
        Self::new(id, Verb::Head, path, true)
    }

    /// A call with `POST`. Not repeated once the server may have acted on it.
    #[must_use]
    pub const fn post(id: &'static str, path: &'static str) -> Self {
        Self::new(id, Verb::Post, path, false)
    }

    /// A call with `PUT`. Safe to repeat.
    #[must_use]
    pub const fn put(id: &'static str, path: &'static str) -> Self {
        Self::new(id, Verb::Put, path, true)
    }

    /// A call with `PATCH`. Not repeated once the server may have acted on it.
    #[must_use]
    pub const fn patch(id: &'static str, path: &'static str) -> Self {
        Self::new(id, Verb::Patch, path, false)
    }

    /// A call with `DELETE`. Safe to repeat.
    #[must_use]
    pub const fn delete(id: &'static str, path: &'static str) -> Self {
        Self::new(id, Verb::Delete, path, true)
    }

    const fn new(id: &'static str, verb: Verb, path: &'static str, idempotent: bool) -> Self {
        let (paging, polling, scopes) = (None, None, &[]);
        let (root, answer_in, items_in) = (None, None, None);
        Self { id, verb, path, idempotent, object_body: false, paging, root, answer_in, items_in, scopes, polling }
    }

    /// Says that sending it twice does more than sending it once, whatever its method promises.
    #[must_use]
    pub const fn not_idempotent(mut self) -> Self {
        self.idempotent = false;
        self
    }

    /// Says that sending it twice does no more than sending it once.
    #[must_use]
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Says that its body is an object, which is sent even if no field of it is set.
    ///
    /// ```
    /// use copyist_runtime::{Operation, Paging};
    ///
    /// static PAGES: Paging = Paging::counted("page");
    /// static ALL: [Operation; 6] = [
    ///     Operation::get("list", "/servers").paged(&PAGES).scopes(&[&["servers_read"]]),
    ///     Operation::head("exists", "/servers/{sid}"),
    ///     Operation::post("add", "/servers").object_body(),
    ///     Operation::put("replace", "/servers/{sid}"),
    ///     Operation::patch("change", "/servers/{sid}"),
    ///     Operation::delete("remove", "/servers/{sid}"),
    /// ];
    /// assert_eq!(ALL[0].required_scopes(), [["servers_read"]]);
    /// assert!(ALL[0].paging().is_some() && ALL[2].has_object_body());
    /// assert_eq!((ALL[3].method().as_str(), ALL[3].path()), ("PUT", "/servers/{sid}"));
    /// ```
    #[must_use]
    pub const fn object_body(mut self) -> Self {
        self.object_body = true;
        self
    }

    /// Says that its answer comes in pages.
    #[must_use]
    pub const fn paged(mut self, paging: &'static Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Says that its body goes into this one key of an object: `{"server": {…}}`. In XML it is the root element.
    ///
    /// ```
    /// use copyist_runtime::Operation;
    ///
    /// // {"server": {"name": "web"}} is answered with {"server": {"id": 7, "name": "web"}}
    /// static ADD: Operation = Operation::post("add", "/servers").object_body().root("server").answer_in("server");
    /// // [{"server": {"id": 7}}, {"server": {"id": 8}}]
    /// static LIST: Operation = Operation::get("list", "/servers").items_in("server");
    /// assert_eq!((ADD.root_key(), ADD.answer_key(), LIST.item_key()), (Some("server"), Some("server"), Some("server")));
    /// ```
    #[must_use]
    pub const fn root(mut self, key: &'static str) -> Self {
        self.root = Some(key);
        self
    }

    /// Says that its answer is an object with this one key, and that the value there is what the call gives. Of an answer
    /// in pages it names the envelope's field that holds the items.
    #[must_use]
    pub const fn answer_in(mut self, key: &'static str) -> Self {
        self.answer_in = Some((INSIDE, key));
        self
    }

    /// Says that each element of its answer, a list or a page, is an object with this one key.
    #[must_use]
    pub const fn items_in(mut self, key: &'static str) -> Self {
        self.items_in = Some((INSIDE, key));
        self
    }

    /// Says which scopes an OAuth2 token must have for it: all of one of these.
    ///
    /// ```
    /// use copyist_runtime::Operation;
    ///
    /// static SHOW: Operation =
    ///     Operation::get("show", "/projects/{id}").scopes(&[&["public"], &["project_read", "project_write"]]);
    /// assert_eq!(SHOW.required_scopes().len(), 2);
    /// ```
    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static [&'static str]]) -> Self {
        self.scopes = scopes;
        self
    }

    /// Says that it only schedules something, and how to wait for that.
    #[must_use]
    pub const fn waits(mut self, polling: &'static Polling) -> Self {
        self.polling = Some(polling);
        self
    }

    /// Its name, unique in the API: the `operationId`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Its method.
    #[must_use]
    pub const fn method(&self) -> http::Method {
        match self.verb {
            Verb::Get => http::Method::GET,
            Verb::Head => http::Method::HEAD,
            Verb::Post => http::Method::POST,
            Verb::Put => http::Method::PUT,
            Verb::Patch => http::Method::PATCH,
            Verb::Delete => http::Method::DELETE,
        }
    }

    /// Its path, with `{names}` where values go.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Whether its body is an object, which is sent even if no field of it is set.
    #[must_use]
    pub const fn has_object_body(&self) -> bool {
        self.object_body
    }

    /// Whether sending it twice does no more than sending it once.
    #[must_use]
    pub const fn is_idempotent(&self) -> bool {
        self.idempotent
    }

    /// Whether it does nothing but read.
    pub(crate) const fn is_read(&self) -> bool {
        self.idempotent && matches!(self.verb, Verb::Get | Verb::Head)
    }

    /// The one key of the object that its body goes into, if it does.
    #[must_use]
    pub const fn root_key(&self) -> Option<&'static str> {
        self.root
    }

    /// The key of the object in its answer that holds what the call gives, if there is one.
    #[must_use]
    pub const fn answer_key(&self) -> Option<&'static str> {
        match self.answer_in {
            Some((_, key)) => Some(key),
            None => None,
        }
    }

    /// The one key of the object that each element of its answer is in, if it is.
    #[must_use]
    pub const fn item_key(&self) -> Option<&'static str> {
        match self.items_in {
            Some((_, key)) => Some(key),
            None => None,
        }
    }

    /// The scopes an OAuth2 token must have for it: all of one of these. Without any, it needs none.
    #[must_use]
    pub const fn required_scopes(&self) -> &'static [&'static [&'static str]] {
        self.scopes
    }

    /// How to wait for what it schedules, if it schedules something.
    #[must_use]
    pub const fn polling(&self) -> Option<&'static Polling> {
        self.polling
    }

    /// What reads its answer in the object with the key.
    pub(crate) const fn answer_reader(&self) -> Option<(Reader, &'static str)> {
        self.answer_in
    }

    /// What reads each element of its answer in the object with the key.
    pub(crate) const fn item_reader(&self) -> Option<(Reader, &'static str)> {
        self.items_in
    }

    /// The names of the parameters in its path, in order.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = &'static str> {
        self.path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
    }

    /// How its answer comes in pages, if it does.
    #[must_use]
    pub const fn paging(&self) -> Option<&'static Paging> {
        self.paging
    }
}
