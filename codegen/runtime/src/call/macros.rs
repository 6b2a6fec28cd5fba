//! Macros for the calls of generated crates.

/// Gives a named call, `struct AddServer(pub Call<Server>)`, what every call has: it can be awaited, and has `send`, `raw`,
/// `timeout`, `header`, `idempotent` and `retry`. The plain call inside is public, for what its setters do not name: a method
/// would be one more for each call of an API, for the compiler to read.
///
/// ```
/// use copyist_runtime::{Call, Json};
///
/// /// A call with a setter.
/// pub struct AddServer(pub Call<Json>);
///
/// copyist_runtime::call!(AddServer, Json);
///
/// impl AddServer {
///     /// Where it runs.
///     pub fn region(self, region: &str) -> Self {
///         Self(self.0.field("region", &region))
///     }
/// }
///
/// fn hidden(call: AddServer) -> Call<Json> {
///     call.region("eu").0.query("dry", &true)
/// }
/// ```
#[macro_export]
macro_rules! call {
    ($call:ident, $answer:ty) => {
        impl $call {
            /// Sends the call; gives the body with status, headers and drift.
            pub fn send(self) -> $crate::ResponseFuture<$answer> {
                self.0.send()
            }

            /// Sends the call; gives the body as the bytes it came in.
            pub fn raw(self) -> $crate::RawFuture {
                self.0.raw()
            }

            /// How long the call may take in all, waits and repetitions included.
            pub fn timeout(self, time: ::core::time::Duration) -> Self {
                Self(self.0.timeout(time))
            }

            /// Sends a header along. A value it had before is replaced.
            pub fn header(self, name: &str, value: &str) -> Self {
                Self(self.0.header(name, value))
            }

            /// Says that sending this call twice does no more than sending it once, so that it may be repeated.
            pub fn idempotent(self) -> Self {
                Self(self.0.idempotent())
            }

            /// How long one attempt of the call may take.
            pub fn attempt_timeout(self, time: ::core::time::Duration) -> Self {
                Self(self.0.attempt_timeout(time))
            }

            /// How often the call is sent again if it fails.
            pub fn retry(self, retry: $crate::Retry) -> Self {
                Self(self.0.retry(retry))
            }
        }

        $crate::__blocking_call!($call, $answer);

        impl ::core::future::IntoFuture for $call {
            type Output = ::core::result::Result<$answer, $crate::Error>;
            type IntoFuture = $crate::CallFuture<$answer>;

            fn into_future(self) -> Self::IntoFuture {
                ::core::future::IntoFuture::into_future(self.0)
            }
        }
    };
}

/// Gives a named call of a paged list, `struct ListServers(Call<Page<Server>>)`, what [`call!`](crate::call) gives, and
/// `pages`, `items` and `collect_all`.
///
/// ```
/// use copyist_runtime::{Call, Error, Page};
///
/// /// A call of a list.
/// pub struct ListServers(Call<Page<String>>);
///
/// copyist_runtime::paged_call!(ListServers, String);
///
/// async fn first(list: ListServers) -> Result<Option<String>, Error> {
///     list.items().try_next().await
/// }
/// ```
#[macro_export]
macro_rules! paged_call {
    ($call:ident, $item:ty) => {
        $crate::call!($call, $crate::Page<$item>);

        impl $call {
            /// The pages of the list, as a stream.
            pub fn pages(self) -> $crate::Pages<$item> {
                self.0.pages()
            }

            /// The items of all pages, as a stream.
            pub fn items(self) -> $crate::Items<$item> {
                self.0.items()
            }

            /// The items of all pages, unless there are more than `max`.
            ///
            /// # Errors
            ///
            /// Fails as the calls do, and if there are more than `max` items: a part of a list is not taken for the whole.
            pub async fn collect_all(
                self,
                max: usize,
            ) -> ::core::result::Result<::std::vec::Vec<$item>, $crate::Error> {
                self.0.collect_all(max).await
            }
        }
    };
}

/// Gives a named call that schedules something, `struct Reboot(Call<Json>)`, what [`call!`](crate::call) gives, and `wait`.
/// The last is the type that tells the state.
///
/// ```
/// use copyist_runtime::{Call, Error, Json};
///
/// /// A call that schedules something.
/// pub struct Reboot(Call<Json>);
///
/// copyist_runtime::waiting_call!(Reboot, Json, Json);
///
/// async fn reboot(call: Reboot) -> Result<Json, Error> {
///     call.wait().await
/// }
/// ```
#[macro_export]
macro_rules! waiting_call {
    ($call:ident, $answer:ty, $state:ty) => {
        $crate::call!($call, $answer);

        impl $call {
            /// Sends the call and waits until what it has scheduled is done. Progress and deadline can be set before it is
            /// awaited; headers, time limits and retry of the call hold for polls, too.
            pub fn wait(self) -> $crate::Waiting<$state> {
                self.0.wait()
            }
        }
    };
}

/// What the feature `blocking` of this crate adds to a named call.
#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking_call {
    ($call:ident, $answer:ty) => {
        impl $call {
            /// Sends the call and waits for the body of its answer, without an async runtime. Blocks the thread.
            ///
            /// # Errors
            ///
            /// Fails as the call does.
            pub fn blocking(self) -> ::core::result::Result<$answer, $crate::Error> {
                self.0.blocking()
            }

            /// Sends the call and waits for the body with status, headers and drift, without an async runtime.
            ///
            /// # Errors
            ///
            /// Fails as the call does.
            pub fn send_blocking(self) -> ::core::result::Result<$crate::Response<$answer>, $crate::Error> {
                self.0.send_blocking()
            }

            /// Sends the call and waits for the body as the bytes it came in, without an async runtime.
            ///
            /// # Errors
            ///
            /// Fails as the call does.
            pub fn raw_blocking(
                self,
            ) -> ::core::result::Result<$crate::Response<$crate::__private::Bytes>, $crate::Error> {
                self.0.raw_blocking()
            }
        }
    };
}

/// Without the feature `blocking` it adds nothing.
#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking_call {
    ($call:ident, $answer:ty) => {};
}
