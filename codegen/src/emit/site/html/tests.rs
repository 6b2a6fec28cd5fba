//! Whatever a spec says, a page shows it and nothing else: read again by somebody else's tokenizer of HTML.
