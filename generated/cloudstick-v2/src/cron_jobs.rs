//! Commands that a server runs again and again.

use copyist_runtime::{Call, Json, Operation};

static CREATE_CRON_JOB: Operation =
    Operation::post("create_cron_job", "/api/v2/crons/servers/{sid}/users/{uid}");
static LIST_CRON_JOBS: Operation =
    Operation::get("list_cron_jobs", "/api/v2/crons/servers/{sid}/users/{uid}");
static DELETE_CRON_JOB: Operation =
    Operation::delete("delete_cron_job", "/api/v2/crons/{cid}/servers/{sid}/users/{uid}");

/// Cron Jobs
impl crate::Server {
    /// Adds a command to the cron table of a server.
    ///
    /// `POST /api/v2/crons/servers/{sid}/users/{uid}` answers 201. Docs: Cron Jobs / Create server
    /// cron.
    ///
    /// Recorded bodies hold `user_name`, `label`, `binary`, `path` and `schedule`.
    ///
    /// Method observed with high confidence: a recorded request and a client on `cron/servers/…`;
    /// it answers 201.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudstick_v2::CreateCronJobInput;
    /// let server = client.user("u_81").server("s_12");
    /// let input = CreateCronJobInput { schedule: "0 * * * *", command: "/usr/bin/certbot renew" };
    /// let answer = server.create_cron_job(input).user("deploy").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_cron_job(&self, input: CreateCronJobInput<'_>) -> CreateCronJob {
        CreateCronJob(
            self.client
                .call(&CREATE_CRON_JOB, &[&self.sid, &self.uid])
                .field("schedule", &input.schedule)
                .field("command", &input.command),
        )
    }

    /// Lists all cron jobs of a server.
    ///
    /// `GET /api/v2/crons/servers/{sid}/users/{uid}` answers 200. Docs: Cron Jobs / List server
    /// crons.
    ///
    /// Method observed with high confidence: a recorded request and a client on `cron/servers/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").list_cron_jobs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_cron_jobs(&self) -> Call<Json> {
        self.client.call(&LIST_CRON_JOBS, &[&self.sid, &self.uid])
    }
}

/// Cron Jobs
impl crate::CronJob {
    /// Takes a command out of the cron table of a server.
    ///
    /// `DELETE /api/v2/crons/{cid}/servers/{sid}/users/{uid}` answers 200. Docs: Cron Jobs / Delete
    /// server cron.
    ///
    /// Method observed with high confidence: a recorded request, the vendor's panel and a client on
    /// `cron/{id}/servers/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").cron_job("c_6").delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<Json> {
        self.client.call(&DELETE_CRON_JOB, &[&self.cid, &self.sid, &self.uid])
    }
}

/// What [`Server::create_cron_job`](crate::Server::create_cron_job) needs, by name so that nothing
/// is swapped.
#[derive(Clone, Copy, Debug)]
pub struct CreateCronJobInput<'a> {
    /// When to run, as a cron expression. Format `cron`.
    pub schedule: &'a str,
    /// What the shell is to run.
    pub command: &'a str,
}

/// A call of [`Server::create_cron_job`](crate::Server::create_cron_job): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateCronJob(pub Call<Json>);

copyist_runtime::call!(CreateCronJob, Json);

impl CreateCronJob {
    /// Linux user it runs as.
    pub fn user(self, user: &str) -> Self {
        Self(self.0.field("user", &user))
    }
}
