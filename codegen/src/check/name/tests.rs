use super::{FIELD_NAME, Name, Use, constant, mint};
use crate::check::place::At;
use crate::check::problem::Problems;
use crate::diagnostic::Code;

/// The Rust name, or the code of what keeps it from being one.
fn minted(used: Use, text: &str, rust_name: Option<&str>) -> Result<String, Code> {
    let at = At::File("servers.yaml");
    let mut problems = Problems::default();
    let name = Name { text, at, rust_name: rust_name.map(|own| (own, at)), remedy: FIELD_NAME };
    let ident = mint(used, &name, &mut problems);
    let problems = problems.into_vec();
    assert_eq!(ident.is_none(), problems.len() == 1, "{text}");
    ident.map(|ident| ident.to_string()).ok_or_else(|| problems[0].code)
}

#[test]
fn names_take_the_case_of_their_use() {
    for (used, text, meant) in [
        (Use::Field, "php_version", "php_version"),
        (Use::Field, "phpVersion", "php_version"),
        (Use::Field, "X-Request-Id", "x_request_id"),
        (Use::Field, "filter[name]", "filter_name"),
        (Use::Field, "IPv4", "i_pv4"),
        (Use::Field, "_links", "links"),
        (Use::Field, "type", "r#type"),
        (Use::Argument, "gen", "r#gen"),
        (Use::Setter, "match", "r#match"),
        (Use::HandleMethod, "move", "r#move"),
        (Use::Module, "ssl_certificates", "ssl_certificates"),
        (Use::Type, "server", "Server"),
        (Use::Type, "UserId", "UserId"),
        (Use::Type, "db_user", "DbUser"),
        (Use::Variant, "x-large", "XLarge"),
        (Use::Variant, "CNAME", "Cname"),
        (Use::Variant, "none", "None"),
        (Use::Variant, "type", "Type"),
        (Use::HandleId, "id", "id"),
    ] {
        assert_eq!(minted(used, text, None).as_deref(), Ok(meant), "{used:?} {text}");
    }
}

#[test]
fn names_that_cannot_be_are_refused() {
    for (used, text) in [
        (Use::Field, ""),
        (Use::Field, "+"),
        (Use::Field, "_"),
        (Use::Field, "2fa"),
        (Use::Field, "größe"),
        (Use::Variant, "8.1"),
        (Use::Variant, "日本"),
        (Use::Type, "404"),
    ] {
        assert_eq!(minted(used, text, None), Err(Code::InvalidName), "{used:?} {text}");
    }
}

#[test]
fn names_that_are_taken_are_refused_where_they_are() {
    for (used, text) in [
        (Use::Field, "self"),
        (Use::Field, "Super"),
        (Use::Argument, "crate"),
        (Use::Variant, "self"),
        (Use::Variant, "other"),
        (Use::Type, "option"),
        (Use::Type, "Vec"),
        (Use::Type, "client"),
        (Use::Type, "Page"),
        (Use::Setter, "timeout"),
        (Use::Setter, "into-future"),
        (Use::ClientMethod, "from_env"),
        (Use::HandleMethod, "clone"),
        (Use::HandleMethod, "id"),
        (Use::HandleId, "client"),
        (Use::Module, "handle"),
    ] {
        assert_eq!(minted(used, text, None), Err(Code::ReservedName), "{used:?} {text}");
    }
    for (used, text) in [
        (Use::Field, "timeout"),
        (Use::Argument, "send"),
        (Use::Setter, "clone"),
        (Use::ClientMethod, "id"),
        (Use::Variant, "Option"),
    ] {
        assert!(minted(used, text, None).is_ok(), "{used:?} {text}");
    }
}

#[test]
fn a_name_chosen_for_rust_stands_in_its_case() {
    assert_eq!(minted(Use::Field, "2fa", Some("two_factor")).as_deref(), Ok("two_factor"));
    assert_eq!(minted(Use::Field, "x", Some("type")).as_deref(), Ok("r#type"));
    assert_eq!(minted(Use::Variant, "8.1", Some("V81")).as_deref(), Ok("V81"));
    for (used, own) in [
        (Use::Field, "twoFactor"),
        (Use::Field, "TwoFactor"),
        (Use::Field, ""),
        (Use::Field, "a b"),
        (Use::Field, "é"),
        (Use::Type, "server"),
        (Use::Type, "Server_"),
    ] {
        assert_eq!(minted(used, "x", Some(own)), Err(Code::InvalidName), "{used:?} {own}");
    }
    assert_eq!(minted(Use::Type, "x", Some("Option")), Err(Code::ReservedName));
}

#[test]
fn statics_shout() {
    let at = At::File("servers.yaml");
    let name = Name { text: "move", at, rust_name: None, remedy: FIELD_NAME };
    let ident = mint(Use::Argument, &name, &mut Problems::default()).unwrap();
    assert_eq!((ident.as_str(), ident.bare(), constant(&ident).as_str()), ("r#move", "move", "MOVE"));
}
