//! The types of the bench API as a person writes them, with serde's derive.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A server.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the spec has the words")]
pub struct Server {
    pub id: String,
    pub name: String,
    pub state: State,
    pub region: Region,
    pub cores: i64,
    pub load: Option<f64>,
    pub locked: Option<bool>,
    pub note: Option<String>,
    #[serde(default)]
    pub tags: Vec<String>,
    #[serde(default)]
    pub labels: BTreeMap<String, String>,
}

/// What a server does.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the spec has the words")]
pub enum State {
    Starting,
    Running,
    Stopped,
}

/// Where a server is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the spec has the words")]
pub enum Region {
    North,
    South,
    East,
    West,
}

/// What creates a server.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the spec has the words")]
pub struct Create<'a> {
    pub name: &'a str,
    pub region: Region,
    pub cores: i64,
    pub locked: bool,
    pub note: Option<&'a str>,
}

/// A server that was asked for.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the spec has the words")]
pub struct Created {
    pub id: String,
    pub state: State,
}

/// A page of servers.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the spec has the words")]
pub struct Page {
    pub data: Vec<Server>,
    pub total: i64,
    pub page: i64,
    pub limit: i64,
}
