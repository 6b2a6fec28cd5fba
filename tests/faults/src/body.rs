//! Bodies of error answers, as vendors send them and worse.

/// More than a hundred bodies of error answers: every place and shape of a message, and everything that is none.
#[must_use]
pub fn malformed() -> Vec<Vec<u8>> {
    let values = [
        r#""text""#,
        r#"" \n\t ""#,
        r#""""#,
        "null",
        "true",
        "17",
        "1e999",
        "[]",
        "{}",
        r#"["a","b"]"#,
        r#"[null,[],{}]"#,
        r#"[{"message":"a"},{"detail":"b"}]"#,
        r#"{"field":["is short","is taken"]}"#,
        r#"{"code":7,"message":"inner"}"#,
        r#"{"a":{"b":{"c":"deep"}}}"#,
        r#""\u0000\u001b[31mred\u202e""#,
    ];
    let mut bodies: Vec<Vec<u8>> = Vec::new();
    for place in ["message", "error", "errors", "error_description", "detail", "title"] {
        bodies.extend(values.iter().map(|value| format!(r#"{{"{place}":{value}}}"#).into_bytes()));
    }
    bodies.extend(values.iter().map(|value| value.as_bytes().to_vec()));
    let texts: [&[u8]; 22] = [
        b"",
        b" \r\n\t ",
        b"plain text",
        b"first line\nsecond line",
        b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>",
        b"<title>",
        b"<TITLE>a<b></TITLE>",
        b"<?xml version=\"1.0\"?><errors><error>one</error></errors>",
        b"{",
        b"{\"message\":",
        b"{\"message\":\"cut",
        b"{\"message\":\"a\"}{\"message\":\"b\"}",
        b"{'message':'single quotes'}",
        b"{\"message\":\"a\",\"message\":\"b\"}",
        b"\xef\xbb\xbf{\"message\":\"after a byte order mark\"}",
        b"\xff\xfe{\x00}\x00",
        b"{\"message\":\"\xff\xfe\"}",
        b"\x00\x00\x00\x00",
        b"\x1f\x8b\x08\x00garbage",
        b"{\"message\":\"\\ud800\"}",
        b"NaN",
        b"data: {\"message\":\"an event\"}\n\n",
    ];
    bodies.extend(texts.iter().map(|text| text.to_vec()));
    bodies.push(format!(r#"{{"message":"{}"}}"#, "x".repeat(1 << 20)).into_bytes());
    bodies.push("x".repeat(1 << 20).into_bytes());
    bodies.push(format!("{}{}", "[".repeat(10_000), "]".repeat(10_000)).into_bytes());
    bodies.push(format!("{}1{}", r#"{"error":"#.repeat(500), "}".repeat(500)).into_bytes());
    bodies.push(format!("{{{}}}", vec![r#""k":"v""#; 10_000].join(",")).into_bytes());
    bodies.push(format!(r#"{{"errors":[{}]}}"#, vec![r#""many""#; 10_000].join(",")).into_bytes());
    bodies.push("é".repeat(5_000).into_bytes());
    bodies
}
