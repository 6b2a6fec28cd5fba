//! Makes calls of a client, and says what they cost.
//!
//! Each client that is compared is a process that takes the same arguments and prints the same line, so that all are measured
//! alike; the peers' clients are built outside the workspace and share only this crate.

mod cost;

use std::{error::Error, rc::Rc, str::FromStr};

use tokio::{runtime::Builder, task::LocalSet};

use cost::Begin;
pub use cost::{Cost, Counter, counted, measure};
pub use stats_alloc;

/// How many calls are made before anything is counted: connections stand then, and buffers have grown.
const WARM: usize = 128;

/// Whatever can go wrong.
pub type Failure = Box<dyn Error + Send + Sync>;

/// The key that the server wants to see.
pub const KEY: &str = "bench-key";

/// The ids of the calls.
pub const TEAM: &str = "team-4711";
/// The ids of the calls.
pub const SERVER: &str = "server-0815";

/// One way to make the three calls. Each looks at what it got, so that nothing can be left out.
pub trait Client {
    /// Makes the client, for a server at `http://127.0.0.1:port`.
    fn new(base: &str) -> Result<Self, Failure>
    where
        Self: Sized;

    /// Two ids in the path; gives the processors of the server that was answered: an object of ten fields.
    fn get(&self) -> impl Future<Output = Result<i64, Failure>>;

    /// A body of five fields; gives the id of what was created.
    fn post(&self) -> impl Future<Output = Result<String, Failure>>;

    /// A page of a hundred objects; gives their number.
    fn page(&self) -> impl Future<Output = Result<usize, Failure>>;
}

/// Which call is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// [`Client::get`].
    Get,
    /// [`Client::post`].
    Post,
    /// [`Client::page`].
    Page,
}

impl Call {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Get, Self::Post, Self::Page];

    /// Its name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
            Self::Page => "page",
        }
    }

    async fn make(self, client: &impl Client) -> Result<(), Failure> {
        let fits = match self {
            Self::Get => client.get().await? == 8,
            Self::Post => client.post().await? == SERVER,
            Self::Page => client.page().await? == 100,
        };
        if fits { Ok(()) } else { Err(format!("`{}` got another answer than expected", self.name()).into()) }
    }
}

impl FromStr for Call {
    type Err = Failure;

    fn from_str(name: &str) -> Result<Self, Failure> {
        Self::ALL.into_iter().find(|call| call.name() == name).ok_or_else(|| format!("no call `{name}`").into())
    }
}

/// Which calls a process makes: `BASE CALL IN-FLIGHT TIMES`.
#[derive(Clone, Debug)]
pub struct Load {
    base: String,
    call: Call,
    in_flight: usize,
    times: usize,
}

impl Load {
    /// Reads the arguments of a process.
    ///
    /// # Errors
    ///
    /// They are others than expected.
    pub fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let mut next = || arguments.next().ok_or("usage: BASE CALL IN-FLIGHT TIMES");
        let (base, call, in_flight, times) = (next()?, next()?.parse()?, next()?.parse()?, next()?.parse()?);
        Ok(Self { base, call, in_flight, times })
    }

    /// Makes the calls and prints what they cost.
    ///
    /// # Errors
    ///
    /// A call fails, or answers something unexpected.
    pub fn run<C: Client + 'static>(&self, counter: Counter) -> Result<(), Failure> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        LocalSet::new().block_on(&runtime, async {
            let client = Rc::new(C::new(&self.base)?);
            self.make(&client, WARM).await?;
            let begin = Begin::now(counter)?;
            self.make(&client, self.times).await?;
            println!("{}", begin.cost()?);
            Ok(())
        })
    }

    async fn make<C: Client + 'static>(&self, client: &Rc<C>, times: usize) -> Result<(), Failure> {
        let call = self.call;
        if self.in_flight == 1 {
            for _ in 0..times {
                call.make(&**client).await?;
            }
            return Ok(());
        }
        let share = times / self.in_flight;
        let tasks: Vec<_> = (0..self.in_flight)
            .map(|_| {
                let client = Rc::clone(client);
                tokio::task::spawn_local(async move {
                    for _ in 0..share {
                        call.make(&*client).await?;
                    }
                    Ok::<(), Failure>(())
                })
            })
            .collect();
        for task in tasks {
            task.await??;
        }
        Ok(())
    }
}
