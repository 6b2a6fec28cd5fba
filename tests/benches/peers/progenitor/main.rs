//! Progenitor as a command: reads an OpenAPI document and writes the source of a client.
//!
//! Its interface is positional, the default, or with the third word `builder` made of builders.

use std::{env, error::Error, fs};

use progenitor::{GenerationSettings, Generator, InterfaceStyle};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (input, output, style) = match arguments.as_slice() {
        [input, output] => (input, output, InterfaceStyle::Positional),
        [input, output, "builder"] => (input, output, InterfaceStyle::Builder),
        _ => return Err("expected INPUT OUTPUT [builder]".into()),
    };
    let document: openapiv3::OpenAPI = serde_json::from_str(&fs::read_to_string(input)?)?;
    let mut settings = GenerationSettings::default();
    let tokens = Generator::new(settings.with_interface(style)).generate_tokens(&document)?;
    fs::write(output, prettyplease::unparse(&syn::parse2(tokens)?))?;
    Ok(())
}
