//! MySQL and MariaDB databases on a server, and who may use them.

use copyist_runtime::{Call, Json, Operation, Secret};

use crate::DatabaseUserId;

static CREATE_DATABASE: Operation =
    Operation::post("create_database", "/api/v2/databases/servers/{sid}/users/{uid}");
static LIST_DATABASES: Operation =
    Operation::get("list_databases", "/api/v2/databases/servers/{sid}/users/{uid}");
static DELETE_DATABASE: Operation =
    Operation::delete("delete_database", "/api/v2/databases/{did}/servers/{sid}/users/{uid}");
static CREATE_DATABASE_USER: Operation =
    Operation::post("create_database_user", "/api/v2/databaseusers/servers/{sid}/users/{uid}");
static LIST_DATABASE_USERS: Operation =
    Operation::get("list_database_users", "/api/v2/databaseusers/servers/{sid}/users/{uid}");
static DELETE_DATABASE_USER: Operation = Operation::delete(
    "delete_database_user",
    "/api/v2/databaseusers/{dbuid}/servers/{sid}/users/{uid}",
);
static ASSIGN_USER: Operation =
    Operation::post("assign_user", "/api/v2/databases/{did}/assign/servers/{sid}/users/{uid}");

/// Databases
impl crate::Server {
    /// Creates a database on a server.
    ///
    /// `POST /api/v2/databases/servers/{sid}/users/{uid}` answers 201. Docs: Databases / Create
    /// database.
    ///
    /// Method observed with high confidence: known clients on `appdatabase/websites/…` with a
    /// nested body; it answers 201.
    ///
    /// * `name`: Name of the database.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").create_database("shop").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_database(&self, name: &str) -> Call<Json> {
        self.client.call(&CREATE_DATABASE, &[&self.sid, &self.uid]).field("name", &name)
    }

    /// Lists all databases on a server.
    ///
    /// `GET /api/v2/databases/servers/{sid}/users/{uid}` answers 200. Docs: Databases / List
    /// databases.
    ///
    /// Method observed with high confidence: the vendor's panel and a client on
    /// `appdatabase/websites/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").list_databases().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_databases(&self) -> Call<Json> {
        self.client.call(&LIST_DATABASES, &[&self.sid, &self.uid])
    }

    /// Creates a database user on a server.
    ///
    /// `POST /api/v2/databaseusers/servers/{sid}/users/{uid}` answers 201. Docs: Databases / Create
    /// database user.
    ///
    /// Known clients send `db_user_name`, `password` and `host`.
    ///
    /// Method observed with high confidence: known clients on `appdbusers/websites/…`; it answers
    /// 201.
    ///
    /// * `username`: Name to log in with.
    /// * `password`: Password to log in with.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudstick_v2::Secret;
    /// let server = client.user("u_81").server("s_12");
    /// let answer = server.create_database_user("shop", &Secret::from("example_password")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_database_user(&self, username: &str, password: &Secret) -> Call<Json> {
        self.client
            .call(&CREATE_DATABASE_USER, &[&self.sid, &self.uid])
            .field("username", &username)
            .field("password", &password)
    }

    /// Lists all of a server's database users.
    ///
    /// `GET /api/v2/databaseusers/servers/{sid}/users/{uid}` answers 200. Docs: Databases / List
    /// database users.
    ///
    /// Method observed with high confidence: clients on `appdbusers/websites/…` and
    /// `database/db-user/list/servers/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").list_database_users().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_database_users(&self) -> Call<Json> {
        self.client.call(&LIST_DATABASE_USERS, &[&self.sid, &self.uid])
    }
}

/// Databases
impl crate::Database {
    /// Drops a database, for good.
    ///
    /// `DELETE /api/v2/databases/{did}/servers/{sid}/users/{uid}` answers 200. Docs: Databases /
    /// Delete database.
    ///
    /// Method observed with high confidence: the vendor's panel and a client on
    /// `appdatabase/{id}/websites/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").database("db_3").delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<Json> {
        self.client.call(&DELETE_DATABASE, &[&self.did, &self.sid, &self.uid])
    }

    /// Lets a database user work with a database.
    ///
    /// `POST /api/v2/databases/{did}/assign/servers/{sid}/users/{uid}` answers 200. Docs: Databases
    /// / Assign user to database.
    ///
    /// Known clients send `database_id`, `db_user_id`, `privileges` and `host`.
    ///
    /// Method observed with medium confidence: known clients on
    /// `appdatabase/assignusers/websites/…`; PATCH is possible.
    ///
    /// * `dbuid`: Who is to use the database.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let database = client.user("u_81").server("s_12").database("db_3");
    /// let answer = database.assign_user("dbu_5").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn assign_user(&self, dbuid: impl Into<DatabaseUserId>) -> Call<Json> {
        let dbuid: DatabaseUserId = dbuid.into();
        self.client.call(&ASSIGN_USER, &[&self.did, &self.sid, &self.uid]).field("dbuid", &dbuid)
    }
}

/// Databases
impl crate::DatabaseUser {
    /// Deletes a database user of a server.
    ///
    /// `DELETE /api/v2/databaseusers/{dbuid}/servers/{sid}/users/{uid}` answers 200. Docs:
    /// Databases / Delete database user.
    ///
    /// Method observed with high confidence: the vendor's panel and a client on
    /// `appdbusers/{id}/websites/…`.
    ///
    /// ```no_run
    /// # async fn example(client: cloudstick_v2::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user("u_81").server("s_12").database_user("dbu_5").delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<Json> {
        self.client.call(&DELETE_DATABASE_USER, &[&self.dbuid, &self.sid, &self.uid])
    }
}
