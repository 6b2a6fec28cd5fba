//! The work that calls have scheduled, and the log that points at it and at alerts.

use std::collections::BTreeMap;

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Timestamp,
};

use crate::{LogItemId, TransactionId, UserId};

static LIST_TRANSACTIONS: Operation = Operation::get("list_transactions", "/transactions")
    .items_in("transaction")
    .paged(&crate::client::NUMBERED_PAGING);
static LIST_TRANSACTIONS_WITH_OUTPUT: Operation =
    Operation::get("list_transactions_with_output", "/transactions")
        .items_in("transaction")
        .paged(&crate::client::NUMBERED_PAGING);
pub(crate) static GET_TRANSACTION: Operation =
    Operation::get("get_transaction", "/transactions/{transaction_id}")
        .answer_in("transaction")
        .waits(&crate::client::TRANSACTION_WAIT);
static LIST_VIRTUAL_SERVER_TRANSACTIONS: Operation = Operation::get(
    "list_virtual_server_transactions",
    "/virtual_machines/{virtual_machine_id}/transactions",
)
.items_in("transaction")
.paged(&crate::client::NUMBERED_PAGING);
static LIST_LOG_ITEMS: Operation = Operation::get("list_log_items", "/logs")
    .items_in("log_item")
    .paged(&crate::client::NUMBERED_PAGING);
static GET_LOG_ITEM: Operation =
    Operation::get("get_log_item", "/logs/{log_item_id}").answer_in("log_item");
static LIST_VIRTUAL_SERVER_LOG_ITEMS: Operation =
    Operation::get("list_virtual_server_log_items", "/virtual_machines/{virtual_machine_id}/logs")
        .items_in("log_item")
        .paged(&crate::client::NUMBERED_PAGING);

/// Transactions and Logs
impl crate::Client {
    /// Lists transactions without their output, the newest 10 by default.
    ///
    /// `GET /transactions` answers 200. Docs: Transactions / Get list of transactions.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_transactions().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_transactions(&self) -> ListTransactions {
        ListTransactions(self.0.call(&LIST_TRANSACTIONS, &[]))
    }

    /// Lists transactions with their output.
    ///
    /// `GET /transactions` with an empty `detailed` in the query answers 200. Docs: Transactions /
    /// Get list of transactions with log output.
    ///
    /// The guide writes `detailed` without a value.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_transactions_with_output().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_transactions_with_output(&self) -> ListTransactionsWithOutput {
        ListTransactionsWithOutput(
            self.0.call(&LIST_TRANSACTIONS_WITH_OUTPUT, &[]).query("detailed", &""),
        )
    }

    /// Lists the entries of the log.
    ///
    /// `GET /logs` answers 200. Docs: get-list-of-log-items (ServerMania).
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_log_items().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_log_items(&self) -> ListLogItems {
        ListLogItems(self.0.call(&LIST_LOG_ITEMS, &[]))
    }
}

/// Transactions and Logs
impl crate::Transaction {
    /// Reads a transaction.
    ///
    /// `GET /transactions/{transaction_id}` answers 200.
    ///
    /// `.wait()` asks again until `/transaction/status` says that it is done.
    ///
    /// Path and response observed with medium confidence: recorded traffic. Parameters observed
    /// with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let done = client.transaction(55120u64).get().log("").wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetTransaction {
        GetTransaction(self.client.call(&GET_TRANSACTION, &[&self.transaction_id]))
    }
}

/// Transactions and Logs
impl crate::VirtualServer {
    /// Lists the transactions of a virtual server, without their output.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/transactions` answers 200. Docs: Transactions /
    /// Get list of VS transactions without log output.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.virtual_server(731u64).list_transactions().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_transactions(&self) -> ListVirtualServerTransactions {
        ListVirtualServerTransactions(
            self.client.call(&LIST_VIRTUAL_SERVER_TRANSACTIONS, &[&self.virtual_machine_id]),
        )
    }

    /// Lists the entries of the log about a virtual server.
    ///
    /// `GET /virtual_machines/{virtual_machine_id}/logs` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.virtual_server(731u64).list_log_items().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_log_items(&self) -> ListVirtualServerLogItems {
        ListVirtualServerLogItems(
            self.client.call(&LIST_VIRTUAL_SERVER_LOG_ITEMS, &[&self.virtual_machine_id]),
        )
    }
}

/// Transactions and Logs
impl crate::LogItem {
    /// Reads an entry of the log.
    ///
    /// `GET /logs/{log_item_id}` answers 200.
    ///
    /// Path observed with low confidence: client source only.
    ///
    /// ```no_run
    /// # async fn example(client: onapp::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.log_item(60977u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<LogItemInfo> {
        self.client.call(&GET_LOG_ITEM, &[&self.log_item_id])
    }
}

/// A call of [`Client::list_transactions`](crate::Client::list_transactions): set what is optional,
/// then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListTransactions(pub Call<Page<TransactionInfo>>);

copyist_runtime::paged_call!(ListTransactions, TransactionInfo);

impl ListTransactions {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of
/// [`Client::list_transactions_with_output`](crate::Client::list_transactions_with_output): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListTransactionsWithOutput(pub Call<Page<TransactionInfo>>);

copyist_runtime::paged_call!(ListTransactionsWithOutput, TransactionInfo);

impl ListTransactionsWithOutput {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Transaction::get`](crate::Transaction::get): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct GetTransaction(pub Call<TransactionInfo>);

copyist_runtime::waiting_call!(GetTransaction, TransactionInfo, TransactionInfo);

impl GetTransaction {
    /// Asks for the output. That it is there is enough, an empty text will do.
    pub fn log(self, log: &str) -> Self {
        Self(self.0.query("log", &log))
    }
}

/// A call of [`VirtualServer::list_transactions`](crate::VirtualServer::list_transactions): set
/// what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListVirtualServerTransactions(pub Call<Page<TransactionInfo>>);

copyist_runtime::paged_call!(ListVirtualServerTransactions, TransactionInfo);

impl ListVirtualServerTransactions {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`Client::list_log_items`](crate::Client::list_log_items): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListLogItems(pub Call<Page<LogItemInfo>>);

copyist_runtime::paged_call!(ListLogItems, LogItemInfo);

impl ListLogItems {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A call of [`VirtualServer::list_log_items`](crate::VirtualServer::list_log_items): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListVirtualServerLogItems(pub Call<Page<LogItemInfo>>);

copyist_runtime::paged_call!(ListVirtualServerLogItems, LogItemInfo);

impl ListVirtualServerLogItems {
    /// Number of the page, counted from 1. At least `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The default is known for transactions alone (10), the maximum for no
    /// list.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

copyist_runtime::open_enum! {
    /// How far a transaction is.
    pub enum TransactionStatus {
        /// `pending`.
        Pending = "pending",
        /// `running`.
        Running = "running",
        /// `complete`.
        Complete = "complete",
        /// `failed`.
        Failed = "failed",
        /// `cancelled`.
        Cancelled = "cancelled",
    }
}

copyist_runtime::open_enum! {
    /// What became of what an entry of the log is about.
    pub enum LogStatus {
        /// `Complete`.
        Complete = "Complete",
        /// `Warn`.
        Warn = "Warn",
        /// `Pending`.
        Pending = "Pending",
        /// `Failed`.
        Failed = "Failed",
    }
}

copyist_runtime::open_enum! {
    /// What an entry of the log points at.
    pub enum LogTarget {
        /// `Transaction`.
        Transaction = "Transaction",
        /// `Alert`.
        Alert = "Alert",
    }
}

/// A piece of scheduled work. What 5.4 and 6.1 added is known from clients alone.
///
/// Docs: Transactions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionInfo {
    /// Identifier.
    pub id: TransactionId,
    /// The `identifier` of the virtual server concerned.
    pub identifier: Option<String>,
    /// What is done, such as `startup_virtual_machine`, `stop_virtual_machine`, `destroy_user` or
    /// `update_firewall`.
    pub action: Option<String>,
    /// How far it is.
    pub status: Option<TransactionStatus>,
    /// Its place in the queue.
    pub priority: Option<i64>,
    /// Number of the process that works on it.
    pub pid: Option<i64>,
    /// Reserved.
    pub actor: Option<String>,
    /// User who started it.
    pub user_id: Option<UserId>,
    /// Kind of what it is about, such as `VirtualMachine`, `Disk`, `Hypervisor` or
    /// `NetworkInterface`.
    pub parent_type: Option<String>,
    /// Identifier of what it is about.
    pub parent_id: Option<i64>,
    /// Kind of the object that owns it (from 3.0 on).
    pub associated_object_type: Option<String>,
    /// Identifier of the object that owns it (from 3.0 on).
    pub associated_object_id: Option<i64>,
    /// Transaction that has to end first.
    pub dependent_transaction_id: Option<TransactionId>,
    /// Chain that it is part of (from 5.4 on).
    ///
    /// Observed with low confidence: client source only.
    pub chain_id: Option<i64>,
    /// Whether it may be cancelled; no call for that is known.
    pub allowed_cancel: Option<bool>,
    /// Whether it was scheduled (from 3.0 on).
    pub scheduled: Option<bool>,
    /// Options of the action, such as `shutdown_type`, `initiator_id` or `skip_notification`.
    pub params: BTreeMap<String, Json>,
    /// Text of the run; only if asked for.
    pub log_output: Option<String>,
    /// When it may start.
    pub start_after: Option<Timestamp>,
    /// When it started.
    pub started_at: Option<Timestamp>,
    /// Reserved; one client drops it after 2.2.
    pub finished_at: Option<Timestamp>,
    /// Version for optimistic locking (from 6.1 on).
    ///
    /// Observed with low confidence: client source only.
    pub lock_version: Option<i64>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for TransactionInfo {
    const SCHEMA: Schema = Schema::new(
        "TransactionInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("identifier"),
            Field::plain("action"),
            Field::plain("status"),
            Field::plain("priority"),
            Field::plain("pid"),
            Field::plain("actor").nullable(),
            Field::plain("user_id"),
            Field::plain("parent_type"),
            Field::plain("parent_id"),
            Field::plain("associated_object_type").nullable(),
            Field::plain("associated_object_id").nullable(),
            Field::plain("dependent_transaction_id").nullable(),
            Field::plain("chain_id"),
            Field::plain("allowed_cancel"),
            Field::plain("scheduled"),
            Field::plain("params"),
            Field::plain("log_output"),
            Field::plain("start_after"),
            Field::plain("started_at"),
            Field::plain("finished_at"),
            Field::plain("lock_version"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.identifier,
            &self.action,
            &self.status,
            &self.priority,
            &self.pid,
            &self.actor,
            &self.user_id,
            &self.parent_type,
            &self.parent_id,
            &self.associated_object_type,
            &self.associated_object_id,
            &self.dependent_transaction_id,
            &self.chain_id,
            &self.allowed_cancel,
            &self.scheduled,
            &self.params,
            &self.log_output,
            &self.start_after,
            &self.started_at,
            &self.finished_at,
            &self.lock_version,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.identifier,
            &mut self.action,
            &mut self.status,
            &mut self.priority,
            &mut self.pid,
            &mut self.actor,
            &mut self.user_id,
            &mut self.parent_type,
            &mut self.parent_id,
            &mut self.associated_object_type,
            &mut self.associated_object_id,
            &mut self.dependent_transaction_id,
            &mut self.chain_id,
            &mut self.allowed_cancel,
            &mut self.scheduled,
            &mut self.params,
            &mut self.log_output,
            &mut self.start_after,
            &mut self.started_at,
            &mut self.finished_at,
            &mut self.lock_version,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(TransactionInfo);

/// An entry of the log.
///
/// Docs: get-list-of-log-items (ServerMania).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogItemInfo {
    /// Identifier.
    pub id: LogItemId,
    /// What was done.
    pub action: Option<String>,
    /// What became of it.
    pub status: Option<LogStatus>,
    /// Kind of what it points at.
    pub target_type: Option<LogTarget>,
    /// Identifier of what it points at.
    pub target_id: Option<i64>,
    /// Record of the change (5.3 and 5.4).
    pub resource_diff_id: Option<i64>,
    /// Records of the change (from 5.5 on).
    ///
    /// Observed with low confidence: client source only.
    pub resource_diff_ids: Vec<Json>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for LogItemInfo {
    const SCHEMA: Schema = Schema::new(
        "LogItemInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("action"),
            Field::plain("status"),
            Field::plain("target_type"),
            Field::plain("target_id"),
            Field::plain("resource_diff_id"),
            Field::plain("resource_diff_ids"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.action,
            &self.status,
            &self.target_type,
            &self.target_id,
            &self.resource_diff_id,
            &self.resource_diff_ids,
            &self.created_at,
            &self.updated_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.action,
            &mut self.status,
            &mut self.target_type,
            &mut self.target_id,
            &mut self.resource_diff_id,
            &mut self.resource_diff_ids,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(LogItemInfo);
