//! Places in which services run, each with its availability zones.

use copyist_runtime::{Call, Decode, Encode, Field, Model, Operation, Page, Schema};

use crate::{LocationId, RegionId};

static LIST_LOCATIONS: Operation = Operation::get("list_locations", "/api/locations")
    .answer_in("locations")
    .scopes(&[&["project_read"]])
    .paged(&crate::client::HEADERS_PAGING);
static GET_LOCATION: Operation = Operation::get("get_location", "/api/locations/{location_id}")
    .answer_in("location")
    .scopes(&[&["project_read"]]);

/// Locations
impl crate::Client {
    /// Lists all locations, including those that the user cannot order in.
    ///
    /// `GET /api/locations` answers 200. Docs: locations/index / List locations. OAuth2 scope:
    /// `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_locations().per_page(1).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_locations(&self) -> ListLocations {
        ListLocations(self.0.call(&LIST_LOCATIONS, &[]))
    }
}

/// Locations
impl crate::Location {
    /// Reads one location.
    ///
    /// `GET /api/locations/{location_id}` answers 200. Docs: locations/index / Show location.
    /// OAuth2 scope: `project_read`.
    ///
    /// ```no_run
    /// # async fn example(client: computestacks::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.location(1u64).get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<LocationInfo> {
        self.client.call(&GET_LOCATION, &[&self.location_id])
    }
}

/// A call of [`Client::list_locations`](crate::Client::list_locations): set what is optional, then
/// await it.
#[derive(Debug)]
#[must_use = "a call is sent only when it is awaited"]
pub struct ListLocations(pub Call<Page<LocationInfo>>);

copyist_runtime::paged_call!(ListLocations, LocationInfo);

impl ListLocations {
    /// Number of the page, counted from 1.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Items a page holds. The docs name no default; the library behind it has 30.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.query("per_page", &per_page))
    }
}

/// A place with availability zones. The administrators' part of the docs says region instead.
///
/// Docs: locations/index.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationInfo {
    /// Identifier.
    pub id: LocationId,
    /// Name.
    pub name: Option<String>,
    /// Its availability zones.
    pub regions: Vec<RegionRef>,
}

impl Model for LocationInfo {
    const SCHEMA: Schema = Schema::new(
        "LocationInfo",
        &[Field::plain("id").promised(), Field::plain("name").nullable(), Field::plain("regions")],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name, &self.regions])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.name, &mut self.regions])
    }
}

copyist_runtime::model!(LocationInfo);

/// An availability zone, in short.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionRef {
    /// Identifier.
    pub id: Option<RegionId>,
    /// Name.
    pub name: Option<String>,
}

impl Model for RegionRef {
    const SCHEMA: Schema = Schema::new("RegionRef", &[Field::plain("id"), Field::plain("name")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.name])
    }
}

copyist_runtime::model!(RegionRef);
