use super::{Expr, Kind, Wrapper, read};

/// The expression with every node in brackets, so that a table shows how it was understood.
fn shown(expr: &Expr<'_>) -> String {
    match &expr.kind {
        Kind::Name(name) => (*name).to_owned(),
        Kind::Wrapped(Wrapper::List, inner) => format!("list({})", shown(inner)),
        Kind::Wrapped(Wrapper::Map, inner) => format!("map({})", shown(inner)),
        Kind::Wrapped(Wrapper::Page, inner) => format!("page({})", shown(inner)),
        Kind::Nullable(inner) => format!("null({})", shown(inner)),
        Kind::Enum(words) => {
            let words: Vec<&str> = words.iter().map(|word| word.text.as_ref()).collect();
            format!("enum({})", words.join(";"))
        }
        Kind::Union(members) => format!("union({})", members.iter().map(shown).collect::<Vec<_>>().join(";")),
        Kind::In(inner, key) => format!("in({};{})", key.text, shown(inner)),
    }
}

#[test]
fn types_are_understood() {
    for (text, meant) in [
        ("string", "string"),
        ("list<string>", "list(string)"),
        ("list< map < Server > >", "list(map(Server))"),
        ("page<json>", "page(json)"),
        ("Server?", "null(Server)"),
        ("list<string?>?", "null(list(null(string)))"),
        ("string | integer", "union(string;integer)"),
        ("string|integer?|Server", "union(string;null(integer);Server)"),
        ("list<string | integer>", "list(union(string;integer))"),
        ("enum [a, b]", "enum(a;b)"),
        ("enum[a,b]", "enum(a;b)"),
        ("enum [a, b,]", "enum(a;b)"),
        ("enum []", "enum()"),
        ("enum [\"a b\", \"c, d\", \"e]\", \"\"]", "enum(a b;c, d;e];)"),
        ("enum [\"say \\\"hi\\\"\", \"back\\\\slash\"]", "enum(say \"hi\";back\\slash)"),
        ("enum [8.1, x-large, +1, @home, a/b, été]", "enum(8.1;x-large;+1;@home;a/b;été)"),
        ("enum [a]?", "null(enum(a))"),
        ("list<enum [a, b]>", "list(enum(a;b))"),
        ("_x9", "_x9"),
        ("list<string> | map<list<string>> | string", "union(list(string);map(list(string));string)"),
        ("Server in server", "in(server;Server)"),
        ("list<Server> in servers", "in(servers;list(Server))"),
        ("page<Server in server>", "page(in(server;Server))"),
        ("list<list<A in a> in b>", "list(in(b;list(in(a;A))))"),
        ("Server in \"the server\"", "in(the server;Server)"),
        ("Server in ssh-key", "in(ssh-key;Server)"),
        ("string | integer in value", "in(value;union(string;integer))"),
        ("Server? in server", "in(server;null(Server))"),
        ("in", "in"),
        ("in in in", "in(in;in)"),
        ("null_boolean", "null_boolean"),
    ] {
        assert_eq!(read(text, 0..text.len()).map(|expr| shown(&expr)).as_deref(), Ok(meant), "{text}");
    }
}

#[test]
fn spans_count_from_the_start_of_the_text() {
    let text = "201 list<Sever?> -- é";
    let expr = read(text, 4..16).unwrap();
    assert_eq!(&text[expr.span.clone()], "list<Sever?>");
    let Kind::Wrapped(_, inner) = expr.kind else { panic!("not a list") };
    assert_eq!(&text[inner.span.clone()], "Sever?");
    let Kind::Nullable(inner) = inner.kind else { panic!("not nullable") };
    assert_eq!(&text[inner.span], "Sever");
    let text = "enum [a, \"b c\"]";
    let Kind::Enum(words) = read(text, 0..text.len()).unwrap().kind else { panic!("not an enum") };
    assert_eq!(&text[words[1].span.clone()], "\"b c\"");
}

#[test]
fn what_cannot_be_read_is_pointed_at() {
    for (text, at, label) in [
        ("", "", "a type is expected here"),
        ("list", "list", "no element type"),
        ("list<", "", "a type is expected here"),
        ("list<>", ">", "a type is expected here, not `>`"),
        ("list<string", "<", "never closed with `>`"),
        ("list<string]", "]", "`>` is expected here, not `]`"),
        ("string string", "string", "a type ends before this word"),
        ("string[]", "[", "unexpected `[`"),
        ("Set<string>", "Set", "takes no type in `<…>`"),
        ("string??", "?", "a second `?`"),
        ("enum", "enum", "an enum without its values"),
        ("enum a, b", "enum", "an enum without its values"),
        ("enum [a", "[", "never closed with `]`"),
        ("enum [a b]", "b", "a comma is missing before this value"),
        ("enum [,]", ",", "a value is expected here, not `,`"),
        ("enum [\"a]", "\"a]", "a quote that is never closed"),
        ("| string", "|", "a type is expected here, not `|`"),
        ("string |", "", "a type is expected here"),
        ("(string)", "(", "the notation has no parentheses"),
        ("ß", "ß", "a type is expected here, not `ß`"),
        ("strinß", "ß", "unexpected `ß`"),
        ("Server in", "", "a key is expected here, not the end"),
        ("list<Server in >", ">", "a key is expected here, not `>`"),
        ("Server in [a]", "[", "a key is expected here, not `[`"),
        ("Server in \"a", "\"a", "a key is expected here, not a quote that is never closed"),
        ("Server in \"\"", "\"\"", "an empty key"),
        ("Server in a in b", "in", "a second key"),
        ("string in key | integer", "|", "a union after a key"),
        ("= reboot", "=", "a type is expected here, not `=`"),
    ] {
        let unreadable = read(text, 0..text.len()).unwrap_err();
        assert_eq!((&text[unreadable.span.clone()], unreadable.label.as_str()), (at, label), "{text}");
    }
}

#[test]
fn nesting_is_bounded() {
    let deep = |levels: usize| format!("{}string{}", "list<".repeat(levels), ">".repeat(levels));
    assert!(read(&deep(16), 0..deep(16).len()).is_ok());
    for levels in [17, 100_000] {
        let text = deep(levels);
        assert_eq!(read(&text, 0..text.len()).unwrap_err().label, "nested more than 16 deep");
    }
}
