use super::{Piece, read};

fn shown(text: &str) -> String {
    let pieces = read(text, 0..text.len()).unwrap();
    let shown = pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => (*text).to_owned(),
        Piece::Param(param) => {
            let ty = param.ty.clone().map(|ty| format!(":{}", &text[ty])).unwrap_or_default();
            format!("<{}{ty}{}>", param.name, if param.alone { "" } else { " glued" })
        }
    });
    shown.collect::<Vec<_>>().join(" ")
}

#[test]
fn paths_are_understood() {
    for (text, meant) in [
        ("", ""),
        ("plans", "plans"),
        ("servers/{user}", "servers/ <user>"),
        ("{server}", "<server>"),
        ("{server}/to/{user}", "<server> /to/ <user>"),
        ("servers/{sid: ServerId}/{user}", "servers/ <sid:ServerId> / <user>"),
        ("usage/{ month : date }", "usage/ <month:date>"),
        ("files/{name}.json", "files/ <name glued> .json"),
        ("a{b}", "a <b glued>"),
        ("k/{kind: enum [a, b]}", "k/ <kind:enum [a, b]>"),
        ("v1.2/~ann/a-b_c/x%20y/@me", "v1.2/~ann/a-b_c/x%20y/@me"),
    ] {
        assert_eq!(shown(text), meant, "{text}");
    }
}

#[test]
fn what_cannot_be_read_is_pointed_at() {
    for (text, at, label) in [
        ("/servers", "/", "a leading slash"),
        ("/", "/", "a leading slash"),
        ("servers/", "/", "an empty segment at the end"),
        ("a//b", "//", "an empty segment"),
        ("a b", " ", "a blank in a path"),
        ("a -- b", " ", "prose in a path"),
        ("a\tb", "\t", "a blank in a path"),
        ("a/{b", "{", "never closed"),
        ("a/{b/{c}", "{", "never closed"),
        ("a/b}", "}", "opened nowhere"),
        ("a/{}", "{}", "no name between the braces"),
        ("a/{1b}", "{1b}", "not a name"),
        ("a/{b?}", "{b?}", "a path needs all its parameters"),
        ("a/{b!}", "{b!}", "a mark on a path parameter"),
        ("a/{b: }", "{b: }", "a type is missing"),
        ("a?b=1", "?", "a query in a path"),
        ("a#b", "#", "a fragment in a path"),
        ("caf\u{e9}", "\u{e9}", "cannot stand in a path"),
        ("a\\b", "\\", "cannot stand in a path"),
    ] {
        let unreadable = read(text, 0..text.len()).unwrap_err();
        assert_eq!((&text[unreadable.span.clone()], unreadable.label), (at, label), "{text}");
    }
}

#[test]
fn spans_count_from_the_start_of_the_text() {
    let text = "  a/{b: C} -- d";
    let pieces = read(text, 2..10).unwrap();
    let Some(Piece::Param(param)) = pieces.last() else { panic!("no parameter") };
    assert_eq!(&text[param.span.clone()], "{b: C}");
    assert_eq!(param.ty.clone().map(|ty| &text[ty]), Some("C"));
}
