//! What several calls of one method and path are called together.

use super::path::Call;
use super::select::{self, Mark};
use crate::ir::Api;

/// The `operationId` of the one operation that stands for several calls. None of them gives it its name alone, unless it is what
/// is meant when nothing tells: a client would restart a server by `snapshot_server`.
///
/// - `server_action`, where the value of `action` tells `restart_server` from `snapshot_server`;
/// - `list_servers`, where something more makes `search_servers` of it;
/// - `update_user` rather than `replace_user_roles`: the shorter id is that of the more general call.
pub(super) fn name<'a>(api: &Api, calls: &[Call<'a>], marks: &[Vec<Mark<'a>>]) -> String {
    let plain = calls.iter().zip(marks).find(|(_, marks)| marks.is_empty()).map(|(call, _)| call.operation.id.as_str());
    if let Some(plain) = plain {
        return plain.to_owned();
    }
    let field = select::only_place(marks).map(|mark| mark.name());
    let together = field.zip(noun(calls)).map(|(field, noun)| format!("{noun}_{field}"));
    let is_free = |name: &String| api.operations().all(|one| one.id != *name);
    together.filter(is_free).unwrap_or_else(|| {
        let ids = calls.iter().map(|call| call.operation.id.as_str());
        ids.min_by_key(|id| (id.len(), *id)).unwrap_or_default().to_owned()
    })
}

/// What all ids speak of: `stacklet` of `power_on_stacklet` and `reset_stacklet_password`.
fn noun(calls: &[Call<'_>]) -> Option<String> {
    let (first, others) = calls.split_first()?;
    let in_all = |word: &&str| others.iter().all(|call| call.operation.id.split('_').any(|other| other == *word));
    let words: Vec<&str> = first.operation.id.split('_').filter(in_all).collect();
    (!words.is_empty()).then(|| words.join("_"))
}
