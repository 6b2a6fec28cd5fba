//! Words that mark resources.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Page, Schema};

use crate::{ProjectId, StackletId, TagName};

static CREATE_TAG: Operation = Operation::post("create_tag", "/v1/tags").answer_in("tag");
static TAG_RESOURCES: Operation =
    Operation::post("tag_resources", "/v1/tags/{name}/resources").answer_in("resources");
static LIST_TAGS: Operation =
    Operation::get("list_tags", "/v1/tags").answer_in("tags").paged(&crate::client::COUNTED_PAGING);
static GET_TAG: Operation = Operation::get("get_tag", "/v1/tags/{name}").answer_in("tag");
static DELETE_TAG: Operation = Operation::delete("delete_tag", "/v1/tags/{name}");

/// Tags
impl crate::Client {
    /// Creates a tag.
    ///
    /// `POST /v1/tags` answers 201. Docs: Tags / Create a Tag.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// * `name`: The word.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_tag("server")
    ///     .project_uuid("7dc8b292-7b4a-4e99-a0ba-73b62055ab81")
    ///     .stacklet_ids(&[24u64.into()])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tag(&self, name: &str) -> CreateTag {
        CreateTag(self.0.call(&CREATE_TAG, &[]).field("name", &name))
    }

    /// Lists all tags.
    ///
    /// `GET /v1/tags` answers 200.
    ///
    /// Method and path observed with medium confidence: public Python client. Status inferred with
    /// medium confidence: no page names it. Response inferred with medium confidence: the general
    /// rule for root keys.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_tags().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tags(&self) -> ListTags {
        ListTags(self.0.call(&LIST_TAGS, &[]))
    }
}

/// Tags
impl crate::Tag {
    /// Puts a tag on a resource.
    ///
    /// `POST /v1/tags/{name}/resources` answers 200. Docs: Tags / Tag Resources.
    ///
    /// The docs' heading and example have GET, their description has POST.
    ///
    /// Method inferred with medium confidence: it changes something and has a body. Status inferred
    /// with medium confidence: no page names it.
    ///
    /// * `id`: Identifier of the resource.
    /// * `r#type`: Kind of resource; `stacklet` was seen.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tag("server").add_resource("example_id".into(), "stacklet").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_resource(&self, id: ResourceId, r#type: &str) -> Call<Vec<TaggedResource>> {
        self.client.call(&TAG_RESOURCES, &[&self.name]).field("id", &id).field("type", &r#type)
    }

    /// Reads a tag.
    ///
    /// `GET /v1/tags/{name}` answers 200.
    ///
    /// The client calls the name an id.
    ///
    /// Method and path observed with medium confidence: public Python client. Status inferred with
    /// medium confidence: no page names it. Response inferred with medium confidence: the general
    /// rule for root keys.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tag("server").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<TagInfo> {
        self.client.call(&GET_TAG, &[&self.name])
    }

    /// Deletes a tag.
    ///
    /// `DELETE /v1/tags/{name}` answers 204.
    ///
    /// The client calls the name an id, and reads JSON from the answer, which the docs say is empty
    /// after deletions.
    ///
    /// Method and path observed with medium confidence: public Python client. Status inferred with
    /// medium confidence: the general rule for deletions.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.tag("server").delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<()> {
        self.client.call(&DELETE_TAG, &[&self.name])
    }
}

/// A call of [`Client::create_tag`](crate::Client::create_tag): set what is optional, then await
/// it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct CreateTag(pub Call<TagInfo>);

copyist_runtime::call!(CreateTag, TagInfo);

impl CreateTag {
    /// Project it goes to; the default project if left out.
    pub fn project_uuid(self, project_uuid: impl Into<ProjectId>) -> Self {
        let project_uuid: ProjectId = project_uuid.into();
        Self(self.0.field("project_uuid", &project_uuid))
    }

    /// Stacklets to put it on.
    pub fn stacklet_ids(self, stacklet_ids: &[StackletId]) -> Self {
        Self(self.0.field("stacklet_ids", &stacklet_ids))
    }
}

/// A call of [`Client::list_tags`](crate::Client::list_tags): set what is optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListTags(pub Call<Page<TagInfo>>);

copyist_runtime::paged_call!(ListTags, TagInfo);

/// A tag.
///
/// Docs: Tags / Create a Tag.
///
/// Observed with medium confidence: an example.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    /// The word, which identifies it.
    pub name: Option<TagName>,
}

impl Model for TagInfo {
    const SCHEMA: Schema = Schema::new("TagInfo", &[Field::plain("name")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.name])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.name])
    }
}

copyist_runtime::model!(TagInfo);

copyist_runtime::union! {
    /// Identifier of a resource that has tags; a text by the docs, a number in the example.
    pub enum ResourceId {
        /// `String`.
        String(String),
        /// `i64`.
        Integer(i64),
    }
}

/// A resource that has tags.
///
/// Docs: Tags / Tag Resources.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaggedResource {
    /// Identifier.
    pub id: Option<ResourceId>,
    /// Kind of resource; `stacklet` was seen.
    pub r#type: Option<String>,
    /// Names of all its tags.
    pub tags: Vec<String>,
    /// Its address.
    ///
    /// Observed with medium confidence: an example.
    pub ipv4_address: Option<String>,
    /// Its name.
    ///
    /// Observed with medium confidence: an example.
    pub name: Option<String>,
    /// Its state; `active` was seen.
    ///
    /// Observed with medium confidence: an example.
    pub status: Option<String>,
}

impl Model for TaggedResource {
    const SCHEMA: Schema = Schema::new(
        "TaggedResource",
        &[
            Field::plain("id"),
            Field::plain("type"),
            Field::plain("tags"),
            Field::plain("ipv4_address"),
            Field::plain("name"),
            Field::plain("status"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.r#type, &self.tags, &self.ipv4_address, &self.name, &self.status])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.id,
            &mut self.r#type,
            &mut self.tags,
            &mut self.ipv4_address,
            &mut self.name,
            &mut self.status,
        ])
    }
}

copyist_runtime::model!(TaggedResource);
