//! Every kind of problem, with its number, its name and its explanation.

/// Lists the codes: number, variant, title. The explanation is `explain/<number>.md` beside this file.
macro_rules! codes {
    ($($number:literal $variant:ident $title:literal,)*) => {
        /// A kind of problem: `E0007`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $title] $variant,)*
        }

        impl Code {
            /// All codes in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// `E0007`.
            #[must_use]
            pub fn number(self) -> &'static str {
                match self { $(Self::$variant => $number,)* }
            }

            /// What the kind is called, in a few words.
            #[must_use]
            pub fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)* }
            }

            /// Why it is a problem and how it is solved, with an example before and after, in Markdown.
            #[must_use]
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$variant => include_str!(concat!("explain/", $number, ".md")),)* }
            }

            /// The code with a number such as `E0007` or `e7`.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                let digits: u32 = text.trim().trim_start_matches(['E', 'e']).parse().ok()?;
                let number = format!("E{digits:04}");
                Self::ALL.iter().copied().find(|code| code.number() == number)
            }
        }
    };
}

codes! {
    // The folder and its files.
    "E0001" StrayFile "a file that is not part of a spec",
    "E0002" NotUtf8 "text that is not UTF-8",
    "E0003" FileTooLarge "a file that is too large",
    "E0004" YamlSyntax "YAML that cannot be read",
    "E0005" DuplicateKey "a key given twice",
    "E0006" YamlAlias "a YAML anchor, alias or tag",
    "E0007" MissingApiFile "a folder without `api.yaml`",
    "E0008" InvalidFolderName "a folder name that cannot be a crate's",
    // The shape of what is written.
    "E0009" UnknownKey "a key the language does not have",
    "E0010" MissingKey "a key that must be there",
    "E0011" WrongShape "a value of the wrong kind",
    "E0012" UnknownChoice "a word that is not one of the choices",
    // The API as a whole.
    "E0013" InvalidVersion "a version that is not three numbers",
    "E0014" InvalidServer "a server that is not an HTTPS address",
    "E0015" UnknownScheme "a security scheme the language does not have",
    "E0016" InvalidStatus "a status outside its range",
    "E0017" DuplicateStatus "a status given twice",
    "E0018" MissingEnvelopeField "a field that is named but not there",
    "E0019" UnknownPaging "a paging style that does not exist",
    "E0020" PagingMismatch "a paged operation without a page, or a page without paging",
    // Types.
    "E0021" TypeSyntax "a type that cannot be read",
    "E0022" UnknownType "a type that does not exist",
    "E0023" DuplicateType "a type named twice",
    "E0024" EmptyEnum "an enum without values",
    "E0025" DuplicateEnumValue "an enum value given twice",
    "E0026" CyclicType "a type that contains itself",
    "E0027" InvalidDefault "a default that does not fit its type",
    "E0028" InvalidExample "an example that does not fit its type",
    "E0029" InvalidBounds "bounds that do not fit",
    "E0030" InvalidFieldMark "a mark on a field's name that does not belong there",
    // Paths.
    "E0031" PathSyntax "a path that cannot be right",
    "E0032" UnknownHandle "a handle or path parameter that does not exist",
    "E0033" PathParameterTwice "a path parameter declared twice",
    "E0034" PathParameterUnused "a path parameter that no path uses",
    "E0035" OptionalPathParameter "a path parameter that is optional",
    "E0036" HandleCycle "a handle that contains itself",
    // Operations.
    "E0037" MethodCount "an operation without exactly one method",
    "E0038" DuplicateOperation "two operations with the same method and path",
    "E0039" DuplicateOperationName "two operations with the same name",
    "E0040" BodyNotAllowed "a body where HTTP has none",
    "E0041" MissingSource "an operation without a source",
    "E0042" InvalidProvenance "provenance that cannot be read",
    // Names.
    "E0043" InvalidName "a name that cannot be used",
    "E0044" NameClash "two names that become the same Rust name",
    "E0045" ReservedName "a Rust name that is taken",
    "E0046" Unused "something that is declared and never used",
    // Types again.
    "E0047" MisplacedType "a type where it cannot stand",
    // Waits.
    "E0048" UnknownWait "a wait, or an operation to poll, that does not exist",
    "E0049" InvalidWait "a wait that cannot work",
    // The API as a whole, again.
    "E0050" InvalidAuth "a security scheme that cannot work",
    "E0051" UnknownScope "a scope that does not exist",
    "E0052" InvalidFormat "a media type or an ending that cannot work",
    "E0053" InvalidGap "a gap that is none",
    "E0054" InvalidRoot "a root key around nothing",
    "E0055" InvalidDocs "an address of documentation that leads nowhere",
    // Resources.
    "E0056" DuplicateResource "two resources with the same title",
}
