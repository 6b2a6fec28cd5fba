//! What a field's keys ask of its type: bounds an order, secrets and formats text.

use super::super::place::{At, Beside, Spot};
use super::super::problem::Problems;
use crate::diagnostic::Code;
use crate::ir::Type;
use crate::spec::FieldDetail;

pub(super) fn check(
    detail: &FieldDetail,
    ty: &Type,
    spot: Spot<'_>,
    at_type: &At<'_>,
    problems: &mut Problems,
) -> bool {
    let ordered = matches!(ty, Type::Integer | Type::Number | Type::Decimal);
    let minimum = spot.child("minimum");
    let maximum = spot.child("maximum");
    let mut sound = true;
    for (bound, at) in [(detail.minimum, minimum), (detail.maximum, maximum)] {
        if bound.is_some() && !ordered {
            let problem = at
                .key()
                .error(Code::InvalidBounds, "a bound on a type without an order", "nothing to compare with")
                .beside(at_type, "not a number")
                .help("bounds are for `integer`, `number` and `decimal`; say other limits in the description");
            problems.push(problem);
            sound = false;
        }
    }
    if let (Some(low), Some(high)) = (detail.minimum, detail.maximum)
        && low > high
        && ordered
    {
        let problem = maximum
            .value()
            .error(Code::InvalidBounds, format!("no value is at least {low} and at most {high}"), "below the minimum")
            .beside(&minimum.value(), "the minimum")
            .help("exchange the two");
        problems.push(problem);
        sound = false;
    }
    text_only(detail, ty, spot, at_type, problems) && sound
}

/// Whether what asks for text stands on text.
fn text_only(detail: &FieldDetail, ty: &Type, spot: Spot<'_>, at_type: &At<'_>, problems: &mut Problems) -> bool {
    let mut sound = true;
    let secret = spot.child("secret");
    let format = spot.child("format");
    let is_text = matches!(ty, Type::String | Type::Url | Type::Email);
    let asks = [
        (detail.secret, secret, "a secret", "only `string`, `url` and `email` can be secret"),
        (detail.format.is_some(), format, "a format", "only `string` has a format"),
    ];
    for (asked, at, what, help) in asks {
        if asked && !is_text {
            let problem = at
                .key()
                .error(Code::MisplacedType, format!("{what} that is not text"), "asks for text")
                .beside(at_type, "not text")
                .help(help);
            problems.push(problem);
            sound = false;
        }
    }
    sound
}
