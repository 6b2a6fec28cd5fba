//! Scripts for the first boot of Stacklets.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Page, Schema, Timestamp};

use crate::UserdataId;

static CREATE_USERDATA_SCRIPT: Operation =
    Operation::post("create_userdata_script", "/v1/userdata").answer_in("userdata");
static LIST_USERDATA_SCRIPTS: Operation = Operation::get("list_userdata_scripts", "/v1/userdata")
    .answer_in("userdata")
    .paged(&crate::client::COUNTED_PAGING);
static GET_USERDATA_SCRIPT: Operation =
    Operation::get("get_userdata_script", "/v1/userdata/{uuid}").answer_in("userdata");
static UPDATE_USERDATA_SCRIPT: Operation =
    Operation::put("update_userdata_script", "/v1/userdata/{uuid}").answer_in("userdata");

/// Userdata
impl crate::Client {
    /// Creates a userdata script.
    ///
    /// `POST /v1/userdata` answers 201. Docs: Userdata / Create a Userdata Script.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use hubgrid::CreateUserdataScriptInput;
    /// let input = CreateUserdataScriptInput { name: "docker", userdata: "#!/bin/sh" };
    /// let answer = client.create_userdata_script(input).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_userdata_script(
        &self,
        input: CreateUserdataScriptInput<'_>,
    ) -> Call<UserdataScriptInfo> {
        self.0
            .call(&CREATE_USERDATA_SCRIPT, &[])
            .field("name", &input.name)
            .field("userdata", &input.userdata)
    }

    /// Lists all userdata scripts.
    ///
    /// `GET /v1/userdata` answers 200. Docs: Userdata / List Userdata Scripts.
    ///
    /// Unlike elsewhere, the root key of many is the same as that of one.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_userdata_scripts().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_userdata_scripts(&self) -> ListUserdataScripts {
        ListUserdataScripts(self.0.call(&LIST_USERDATA_SCRIPTS, &[]))
    }
}

/// Userdata
impl crate::UserdataScript {
    /// Reads a userdata script.
    ///
    /// `GET /v1/userdata/{uuid}` answers 200. Docs: Userdata / Retrieve a Userdata Script.
    ///
    /// Status inferred with medium confidence: no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.userdata_script("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<UserdataScriptInfo> {
        self.client.call(&GET_USERDATA_SCRIPT, &[&self.uuid])
    }

    /// Changes a userdata script.
    ///
    /// `PUT /v1/userdata/{uuid}` answers 200. Docs: Userdata / Update a Userdata Script.
    ///
    /// The docs' list has `public_key` where their example, followed here, has `userdata`.
    ///
    /// Body inferred with medium confidence: the example. Status inferred with medium confidence:
    /// no page names it.
    ///
    /// ```no_run
    /// # async fn example(client: hubgrid::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use hubgrid::UpdateUserdataScriptInput;
    /// let userdata_script = client.userdata_script("1b7e0a52-8a53-4a3c-9a53-0a6f0f6ac005");
    /// let input = UpdateUserdataScriptInput { name: "docker", userdata: "#!/bin/sh" };
    /// let answer = userdata_script.update(input).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, input: UpdateUserdataScriptInput<'_>) -> Call<UserdataScriptInfo> {
        self.client
            .call(&UPDATE_USERDATA_SCRIPT, &[&self.uuid])
            .field("name", &input.name)
            .field("userdata", &input.userdata)
    }
}

/// What [`Client::create_userdata_script`](crate::Client::create_userdata_script) needs, by name so
/// that nothing is swapped.
#[derive(Clone, Copy, Debug)]
pub struct CreateUserdataScriptInput<'a> {
    /// Name for people.
    pub name: &'a str,
    /// Plain text, at most 64 kilobytes.
    pub userdata: &'a str,
}

/// A call of [`Client::list_userdata_scripts`](crate::Client::list_userdata_scripts): set what is
/// optional, then await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListUserdataScripts(pub Call<Page<UserdataScriptInfo>>);

copyist_runtime::paged_call!(ListUserdataScripts, UserdataScriptInfo);

/// What [`UserdataScript::update`](crate::UserdataScript::update) needs, by name so that nothing is
/// swapped.
#[derive(Clone, Copy, Debug)]
pub struct UpdateUserdataScriptInput<'a> {
    /// Name for people.
    pub name: &'a str,
    /// Plain text, at most 64 kilobytes.
    pub userdata: &'a str,
}

/// A userdata script.
///
/// Docs: Userdata / Userdata Model.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserdataScriptInfo {
    /// Identifier.
    pub uuid: UserdataId,
    /// Name for people.
    pub name: Option<String>,
    /// Script or cloud-config, at most 64 kilobytes.
    pub userdata: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
}

impl Model for UserdataScriptInfo {
    const SCHEMA: Schema = Schema::new(
        "UserdataScriptInfo",
        &[
            Field::plain("uuid").promised(),
            Field::plain("name"),
            Field::plain("userdata"),
            Field::plain("created_at"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.uuid, &self.name, &self.userdata, &self.created_at])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.uuid, &mut self.name, &mut self.userdata, &mut self.created_at])
    }
}

copyist_runtime::model!(UserdataScriptInfo);
