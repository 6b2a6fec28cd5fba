//! What happened to projects and services. Projects and services list theirs.

use copyist_runtime::{Call, Decode, Encode, Field, Json, Model, Operation, Schema, Timestamp};

use crate::{EventLogId, UserId};

static GET_EVENT_LOG: Operation = Operation::get("get_event_log", "/api/event_logs/{event_log_id}")
    .answer_in("event_log")
    .scopes(&[&["project_read"]]);

/// Event Logs
impl crate::EventLog {
    /// Reads one event that the user caused, or that belongs to a project the user sees.
    ///
    /// `GET /api/event_logs/{event_log_id}` answers 200. Docs: events/index / View event log.
    /// OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.event_log(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<EventLogInfo> {
        self.client.call(&GET_EVENT_LOG, &[&self.event_log_id])
    }
}

copyist_runtime::open_enum! {
    /// How an event stands; by the source.
    pub enum EventStatus {
        /// `pending`.
        Pending = "pending",
        /// `running`.
        Running = "running",
        /// `completed`.
        Completed = "completed",
        /// `failed`.
        Failed = "failed",
        /// `cancelled`.
        Cancelled = "cancelled",
        /// `alert`.
        Alert = "alert",
        /// `warning`.
        Warning = "warning",
    }
}

/// What happened, and how it ended.
///
/// Docs: events/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventLogInfo {
    /// Identifier.
    pub id: EventLogId,
    /// Key of the message.
    pub locale: Option<String>,
    /// How it stands.
    pub status: Option<EventStatus>,
    /// Whether it is to be shown as a notice.
    pub notice: Option<bool>,
    /// Why it ended so.
    pub state_reason: Option<String>,
    /// Code of the place that reported it.
    pub event_code: Option<String>,
    /// Message in the user's language.
    pub description: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Who did it.
    pub audit: Option<AuditRecord>,
    /// Details. Lists of events leave them out.
    pub event_details: Vec<EventDetail>,
}

impl Model for EventLogInfo {
    const SCHEMA: Schema = Schema::new(
        "EventLogInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("locale").nullable(),
            Field::plain("status"),
            Field::plain("notice").nullable(),
            Field::plain("state_reason").nullable(),
            Field::plain("event_code").nullable(),
            Field::plain("description"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("audit").nullable(),
            Field::plain("event_details"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.locale,
            &self.status,
            &self.notice,
            &self.state_reason,
            &self.event_code,
            &self.description,
            &self.created_at,
            &self.updated_at,
            &self.audit,
            &self.event_details,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.locale,
            &mut self.status,
            &mut self.notice,
            &mut self.state_reason,
            &mut self.event_code,
            &mut self.description,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.audit,
            &mut self.event_details,
        ])
    }
}

copyist_runtime::model!(EventLogInfo);

/// Who did something.
///
/// Docs: events/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditRecord {
    /// Identifier.
    pub id: Option<i64>,
    /// Address that it was done from.
    pub ip_address: Option<String>,
    /// What was done.
    pub event: Option<String>,
    /// With what; text, null or something with more structure.
    pub raw_data: Option<Json>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Who it was.
    pub user: Option<AuditUser>,
}

impl Model for AuditRecord {
    const SCHEMA: Schema = Schema::new(
        "AuditRecord",
        &[
            Field::plain("id"),
            Field::plain("ip_addr"),
            Field::plain("event"),
            Field::plain("raw_data"),
            Field::plain("created_at"),
            Field::plain("updated_at"),
            Field::plain("user"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.ip_address,
            &self.event,
            &self.raw_data,
            &self.created_at,
            &self.updated_at,
            &self.user,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.ip_address,
            &mut self.event,
            &mut self.raw_data,
            &mut self.created_at,
            &mut self.updated_at,
            &mut self.user,
        ])
    }
}

copyist_runtime::model!(AuditRecord);

/// Who did something.
///
/// Docs: events/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditUser {
    /// Identifier.
    pub id: Option<UserId>,
    /// Name.
    pub name: Option<String>,
}

impl Model for AuditUser {
    const SCHEMA: Schema =
        Schema::new("AuditUser", &[Field::plain("id").nullable(), Field::plain("name").nullable()]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.name])
    }
}

copyist_runtime::model!(AuditUser);

/// A detail of an event.
///
/// Docs: events/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventDetail {
    /// Identifier.
    pub id: Option<i64>,
    /// What it says.
    pub data: Option<String>,
    /// Code of the place that reported it.
    pub event_code: Option<String>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
}

impl Model for EventDetail {
    const SCHEMA: Schema = Schema::new(
        "EventDetail",
        &[
            Field::plain("id"),
            Field::plain("data").nullable(),
            Field::plain("event_code").nullable(),
            Field::plain("created_at"),
            Field::plain("updated_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.data, &self.event_code, &self.created_at, &self.updated_at])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.data,
            &mut self.event_code,
            &mut self.created_at,
            &mut self.updated_at,
        ])
    }
}

copyist_runtime::model!(EventDetail);
