//! Volumes, which are disks that can be moved between Stacklets.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Schema, Timestamp};

use crate::{Region, StackletId, StackletInfo, Task, VolumeId};

static CREATE_VOLUME: Operation =
    Operation::post("create_volume", "/v1/volumes").answer_in("volume");
static ATTACH_VOLUME: Operation =
    Operation::put("attach_volume", "/v1/volumes/{id}").answer_in("volume");
static DETACH_VOLUME: Operation =
    Operation::put("detach_volume", "/v1/volumes/{id}").answer_in("volume");
static RESIZE_VOLUME: Operation =
    Operation::put("resize_volume", "/v1/volumes/{id}").answer_in("volume");
static RENAME_VOLUME: Operation =
    Operation::put("rename_volume", "/v1/volumes/{id}").answer_in("volume");

/// Block Storage
impl crate::Client {
    /// Creates a volume and attaches it to a Stacklet.
    ///
    /// `POST /v1/volumes` answers 201. Docs: Block Storage / Create Volume.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use hubgrid::CreateVolumeInput;
    /// let input =
    ///     CreateVolumeInput { name: "volume01", stacklet_id: 24u64.into(), size_gigabytes: 10 };
    /// let answer = client.create_volume(input).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_volume(&self, input: CreateVolumeInput<'_>) -> Call<VolumeInfo> {
        self.0
            .call(&CREATE_VOLUME, &[])
            .field("name", &input.name)
            .field("stacklet_id", &input.stacklet_id)
            .field("size_gigabytes", &input.size_gigabytes)
    }
}

/// Block Storage
impl crate::Volume {
    /// Attaches a volume to a Stacklet.
    ///
    /// `PUT /v1/volumes/{id}` with `action` = `attach` in the body answers 200. Docs: Block Storage
    /// / Detach Volume from Stacklet.
    ///
    /// Only the word of the action is documented. What the page on detaching says of `stacklet_id`
    /// is about attaching.
    ///
    /// Status inferred with medium confidence: no page names it. Response inferred with medium
    /// confidence: the general rule for root keys.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let volume = client.volume("6c848d7f-0389-4fdf-95bf-7d4d58d9cc04");
    /// let answer = volume.attach().stacklet_id(24u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach(&self) -> AttachVolume {
        AttachVolume(self.client.call(&ATTACH_VOLUME, &[&self.id]).field("action", &"attach"))
    }

    /// Detaches a volume from its Stacklet.
    ///
    /// `PUT /v1/volumes/{id}` with `action` = `detach` in the body answers 200. Docs: Block Storage
    /// / Detach Volume from Stacklet.
    ///
    /// The docs list `stacklet_id` as required and leave it out of their example.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// * `stacklet_id`: What to detach it from.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.volume("6c848d7f-0389-4fdf-95bf-7d4d58d9cc04").detach(24u64).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn detach(&self, stacklet_id: impl Into<StackletId>) -> Call<VolumeInfo> {
        let stacklet_id: StackletId = stacklet_id.into();
        self.client
            .call(&DETACH_VOLUME, &[&self.id])
            .field("action", &"detach")
            .field("stacklet_id", &stacklet_id)
    }

    /// Gives a volume another size.
    ///
    /// `PUT /v1/volumes/{id}` with `action` = `resize` in the body answers 200. Docs: Block Storage
    /// / Detach Volume from Stacklet.
    ///
    /// Only the word of the action is documented; which fields go with it was not seen.
    ///
    /// Status inferred with medium confidence: no page names it. Response inferred with medium
    /// confidence: the general rule for root keys.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let volume = client.volume("6c848d7f-0389-4fdf-95bf-7d4d58d9cc04");
    /// let answer = volume.resize().size_gigabytes(20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resize(&self) -> ResizeVolume {
        ResizeVolume(self.client.call(&RESIZE_VOLUME, &[&self.id]).field("action", &"resize"))
    }

    /// Gives a volume another name.
    ///
    /// `PUT /v1/volumes/{id}` with `action` = `rename` in the body answers 200. Docs: Block Storage
    /// / Detach Volume from Stacklet.
    ///
    /// Only the word of the action is documented; which fields go with it was not seen.
    ///
    /// Status inferred with medium confidence: no page names it. Response inferred with medium
    /// confidence: the general rule for root keys.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let volume = client.volume("6c848d7f-0389-4fdf-95bf-7d4d58d9cc04");
    /// let answer = volume.rename().name("volume02").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rename(&self) -> RenameVolume {
        RenameVolume(self.client.call(&RENAME_VOLUME, &[&self.id]).field("action", &"rename"))
    }
}

/// What [`Client::create_volume`](crate::Client::create_volume) needs, by name so that nothing is
/// swapped.
#[derive(Clone, Debug)]
pub struct CreateVolumeInput<'a> {
    /// Name for people.
    pub name: &'a str,
    /// What it is to be attached to.
    pub stacklet_id: StackletId,
    /// Size in gigabytes.
    pub size_gigabytes: i64,
}

/// A call of [`Volume::attach`](crate::Volume::attach): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct AttachVolume(pub Call<VolumeInfo>);

copyist_runtime::call!(AttachVolume, VolumeInfo);

impl AttachVolume {
    /// What to attach it to. Inferred with medium confidence: the page on detaching has it.
    pub fn stacklet_id(self, stacklet_id: impl Into<StackletId>) -> Self {
        let stacklet_id: StackletId = stacklet_id.into();
        Self(self.0.field("stacklet_id", &stacklet_id))
    }
}

/// A call of [`Volume::resize`](crate::Volume::resize): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ResizeVolume(pub Call<VolumeInfo>);

copyist_runtime::call!(ResizeVolume, VolumeInfo);

impl ResizeVolume {
    /// New size in gigabytes. Inferred with low confidence: as in creating one.
    pub fn size_gigabytes(self, size_gigabytes: i64) -> Self {
        Self(self.0.field("size_gigabytes", &size_gigabytes))
    }
}

/// A call of [`Volume::rename`](crate::Volume::rename): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct RenameVolume(pub Call<VolumeInfo>);

copyist_runtime::call!(RenameVolume, VolumeInfo);

impl RenameVolume {
    /// New name. Inferred with low confidence: as in renaming a snapshot.
    pub fn name(self, name: &str) -> Self {
        Self(self.0.field("name", &name))
    }
}

/// A volume.
///
/// Docs: Block Storage / Detach Volume from Stacklet.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeInfo {
    /// Identifier in the examples.
    ///
    /// Observed with medium confidence: examples.
    pub id: Option<VolumeId>,
    /// Identifier in the list of attributes; no example has it.
    pub uuid: Option<VolumeId>,
    /// Name for people.
    pub name: Option<String>,
    /// Size in bytes.
    pub size: Option<i64>,
    /// Size in gigabytes; an integer by the docs, `10.0` in the examples.
    ///
    /// Observed with medium confidence: examples.
    pub size_gigabytes: Option<f64>,
    /// What is being done to it.
    pub task: Option<Task>,
    /// Where it is.
    pub region: Option<Region>,
    /// What it is attached to. The examples leave its fields out.
    pub stacklet: Option<StackletInfo>,
    /// When it was created; an integer by the docs, a time in the examples.
    ///
    /// Observed with medium confidence: examples.
    pub created_at: Option<Timestamp>,
}

impl Model for VolumeInfo {
    const SCHEMA: Schema = Schema::new(
        "VolumeInfo",
        &[
            Field::plain("id"),
            Field::plain("uuid"),
            Field::plain("name"),
            Field::plain("size"),
            Field::plain("size_gigabytes"),
            Field::plain("task").nullable(),
            Field::plain("region"),
            Field::plain("stacklet").nullable(),
            Field::plain("created_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.id,
            &self.uuid,
            &self.name,
            &self.size,
            &self.size_gigabytes,
            &self.task,
            &self.region,
            &self.stacklet,
            &self.created_at,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.uuid,
            &mut self.name,
            &mut self.size,
            &mut self.size_gigabytes,
            &mut self.task,
            &mut self.region,
            &mut self.stacklet,
            &mut self.created_at,
        ])
    }
}

copyist_runtime::model!(VolumeInfo);
