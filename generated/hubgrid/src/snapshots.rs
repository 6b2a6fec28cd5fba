//! States of Stacklets that were kept as images.

use copyist_runtime::{
    Call, Decode, Encode, Field, Json, Model, Operation, Page, Schema, Timestamp,
};

use crate::{RegionSlug, SnapshotId, StackletInfo, Task};

static LIST_SNAPSHOTS: Operation = Operation::get("list_snapshots", "/v1/snapshots")
    .answer_in("snapshots")
    .paged(&crate::client::COUNTED_PAGING);
static TRANSFER_SNAPSHOT: Operation =
    Operation::post("transfer_snapshot", "/v1/snapshots/{id}").answer_in("snapshot");
static RENAME_SNAPSHOT: Operation =
    Operation::post("rename_snapshot", "/v1/snapshots/{id}").answer_in("snapshot");

/// Snapshots
impl crate::Client {
    /// Lists all snapshots.
    ///
    /// `GET /v1/snapshots` answers 200. Docs: Snapshots / List All Snapshots.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_snapshots().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_snapshots(&self) -> ListSnapshots {
        ListSnapshots(self.0.call(&LIST_SNAPSHOTS, &[]))
    }
}

/// Snapshots
impl crate::Snapshot {
    /// Sends a snapshot to another region.
    ///
    /// `POST /v1/snapshots/{id}` with `action` = `transfer` in the body answers 200. Docs:
    /// Snapshots / Transfer a Snapshot to Another Region.
    ///
    /// The docs' example sends GET to all snapshots; the heading is followed here.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// * `region`: Where it is to go.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.snapshot(11u64).transfer("fra").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn transfer(&self, region: impl Into<RegionSlug>) -> Call<SnapshotInfo> {
        let region: RegionSlug = region.into();
        self.client
            .call(&TRANSFER_SNAPSHOT, &[&self.id])
            .field("action", &"transfer")
            .field("region", &region)
    }

    /// Gives a snapshot another name; the answer still has the old one.
    ///
    /// `POST /v1/snapshots/{id}` with `action` = `rename` in the body answers 200. Docs: Snapshots
    /// / Rename a Snapshot.
    ///
    /// The docs' example sends GET to all snapshots; the heading is followed here.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// * `name`: New name.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.snapshot(11u64).rename("after-upgrade").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rename(&self, name: &str) -> Call<SnapshotInfo> {
        self.client
            .call(&RENAME_SNAPSHOT, &[&self.id])
            .field("action", &"rename")
            .field("name", &name)
    }
}

/// A call of [`Client::list_snapshots`](crate::Client::list_snapshots): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListSnapshots(pub Call<Page<SnapshotInfo>>);

copyist_runtime::paged_call!(ListSnapshots, SnapshotInfo);

/// A snapshot.
///
/// Docs: Snapshots / Snapshot Model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SnapshotInfo {
    /// Identifier.
    pub id: SnapshotId,
    /// Name for people.
    pub name: Option<String>,
    /// Size in bytes.
    pub size: Option<i64>,
    /// What is being done to it.
    pub task: Option<Task>,
    /// Stacklet it was made from. The examples leave its fields out.
    pub stacklet: Option<StackletInfo>,
    /// Smallest disk that can hold it; in gigabytes by the model, in bytes by the examples.
    pub disk_size: Option<i64>,
    /// Where it is available, in the model; the examples have `regions` instead.
    pub region_ids: Vec<Json>,
    /// Where it is available.
    ///
    /// Observed with medium confidence: examples.
    pub regions: Vec<RegionSlug>,
    /// When it was made.
    pub created_at: Option<Timestamp>,
    /// Size in gigabytes; an integer by the model, `1.2` in the examples.
    ///
    /// Observed with medium confidence: examples.
    pub size_gigabytes: Option<f64>,
}

impl Model for SnapshotInfo {
    const SCHEMA: Schema = Schema::new(
        "SnapshotInfo",
        &[
            Field::plain("id").promised(),
            Field::plain("name"),
            Field::plain("size"),
            Field::plain("task").nullable(),
            Field::plain("stacklet"),
            Field::plain("disk_size"),
            Field::plain("region_ids"),
            Field::plain("regions"),
            Field::plain("created_at"),
            Field::plain("size_gigabytes"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.name,
            &self.size,
            &self.task,
            &self.stacklet,
            &self.disk_size,
            &self.region_ids,
            &self.regions,
            &self.created_at,
            &self.size_gigabytes,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.name,
            &mut self.size,
            &mut self.task,
            &mut self.stacklet,
            &mut self.disk_size,
            &mut self.region_ids,
            &mut self.regions,
            &mut self.created_at,
            &mut self.size_gigabytes,
        ])
    }
}

copyist_runtime::model!(SnapshotInfo);
