//! Types that several resources share.

use copyist_runtime::{Decode, Encode, Field, Json, Model, Schema};

use crate::RegionSlug;

/// What a list says about the collection.
///
/// Docs: Get Started / Meta.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Meta {
    /// Counts of pages.
    ///
    /// Observed with medium confidence: examples.
    pub pagination: Option<Pagination>,
    /// The search that was applied; null in all examples.
    ///
    /// Observed with medium confidence: examples.
    pub query: Option<Json>,
    /// The order that was applied; null in all examples.
    ///
    /// Observed with medium confidence: examples.
    pub sort: Option<Json>,
    /// Objects in the collection, says the page on `meta`; examples have it in `pagination` only.
    pub total: Option<i64>,
}

impl Model for Meta {
    const SCHEMA: Schema = Schema::new(
        "Meta",
        &[
            Field::plain("pagination"),
            Field::plain("query"),
            Field::plain("sort"),
            Field::plain("total"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.pagination, &self.query, &self.sort, &self.total])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.pagination, &mut self.query, &mut self.sort, &mut self.total])
    }
}

copyist_runtime::model!(Meta);

/// Counts of a list's pages.
///
/// Observed with medium confidence: examples.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pagination {
    /// Number of this page, counted from 1.
    pub current_page: Option<i64>,
    /// The page after it, null if there is none; whether a number or an address was not seen.
    pub next_page: Option<Json>,
    /// How many pages there are.
    pub pages: Option<i64>,
    /// Objects a page holds.
    pub per_page: Option<i64>,
    /// The page before it, null if there is none; whether a number or an address was not seen.
    pub previous_page: Option<Json>,
    /// Objects in the whole collection.
    pub total: Option<i64>,
}

impl Model for Pagination {
    const SCHEMA: Schema = Schema::new(
        "Pagination",
        &[
            Field::plain("current_page"),
            Field::plain("next_page"),
            Field::plain("pages"),
            Field::plain("per_page"),
            Field::plain("previous_page"),
            Field::plain("total"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[
            &self.current_page,
            &self.next_page,
            &self.pages,
            &self.per_page,
            &self.previous_page,
            &self.total,
        ])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [
            &mut self.current_page,
            &mut self.next_page,
            &mut self.pages,
            &mut self.per_page,
            &mut self.previous_page,
            &mut self.total,
        ])
    }
}

copyist_runtime::model!(Pagination);

/// What is being done to a resource. Seen: for a Stacklet 7 `snapshot`; a volume 1 `create`, 3
/// `detach`; a snapshot 2 `transfer`, 5 `rename`; a backup 4 `convert`; a floating IP 1 `assign`.
///
/// Observed with medium confidence: examples.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// Number of this kind of task, among those of the resource's kind.
    pub id: Option<i64>,
    /// Kind of task.
    pub name: Option<String>,
    /// The task in words.
    pub description: Option<TaskDescription>,
}

impl Model for Task {
    const SCHEMA: Schema = Schema::new(
        "Task",
        &[Field::plain("id"), Field::plain("name"), Field::plain("description")],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.id, &self.name, &self.description])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.id, &mut self.name, &mut self.description])
    }
}

copyist_runtime::model!(Task);

/// A task in words.
///
/// Observed with medium confidence: examples.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDescription {
    /// What to say while it runs.
    pub progress: Option<String>,
    /// What to say once it is done.
    pub completed: Option<String>,
}

impl Model for TaskDescription {
    const SCHEMA: Schema =
        Schema::new("TaskDescription", &[Field::plain("progress"), Field::plain("completed")]);

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.progress, &self.completed])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.progress, &mut self.completed])
    }
}

copyist_runtime::model!(TaskDescription);

/// A place where resources can be.
///
/// Observed with medium confidence: examples.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Region {
    /// Whether it takes new resources.
    pub available: Option<bool>,
    /// What it can do; only `floating_ips` was seen.
    pub features: Vec<String>,
    /// Name for people.
    pub name: Option<String>,
    /// Identifier.
    pub slug: Option<RegionSlug>,
}

impl Model for Region {
    const SCHEMA: Schema = Schema::new(
        "Region",
        &[
            Field::plain("available"),
            Field::plain("features"),
            Field::plain("name"),
            Field::plain("slug"),
        ],
    );

    fn values(&self, visit: &mut dyn FnMut(&[&dyn Encode])) {
        visit(&[&self.available, &self.features, &self.name, &self.slug])
    }

    fn slots(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Decode])) {
        visit(&mut [&mut self.available, &mut self.features, &mut self.name, &mut self.slug])
    }
}

copyist_runtime::model!(Region);
