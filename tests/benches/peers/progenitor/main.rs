//! Progenitor as a command: reads an OpenAPI document and writes the source of a client.

use std::{env, error::Error, fs};

use progenitor::Generator;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [input, output] = arguments.as_slice() else { return Err("expected INPUT OUTPUT".into()) };
    let document: openapiv3::OpenAPI = serde_json::from_str(&fs::read_to_string(input)?)?;
    let tokens = Generator::default().generate_tokens(&document)?;
    fs::write(output, prettyplease::unparse(&syn::parse2(tokens)?))?;
    Ok(())
}
