//! The lines of a text that a problem is shown with: few, and none of them long.

use std::ops::Range;

/// Lines cut out of a text, from the first to the last that is pointed at. Of a long line only what surrounds the
/// ranges is kept.
pub(crate) struct Excerpt {
    source: String,
    first_line: usize,
    /// What of the text is kept, in its order.
    pieces: Vec<Piece>,
}

/// Bytes of the text and where they begin in the excerpt.
struct Piece {
    kept: Range<usize>,
    at: usize,
}

/// A line of more bytes is cut.
const LONG: usize = 240;
/// Bytes kept before a range in a long line, and after it.
const AROUND: usize = 60;
/// Stands for what is cut off.
const CUT: char = '…';

impl Excerpt {
    /// The lines that the ranges begin in, and those between.
    pub(crate) fn new(text: &str, lines: &Lines, ranges: &[Range<usize>]) -> Self {
        let first = ranges.iter().map(|range| range.start).min().unwrap_or(0);
        let last = ranges.iter().map(|range| range.start).max().unwrap_or(0);
        let mut line = line_at(text, first);
        let mut excerpt = Self { source: String::new(), first_line: lines.number(first), pieces: Vec::new() };
        loop {
            excerpt.line(text, line.clone(), ranges);
            if line.end >= last {
                return excerpt;
            }
            excerpt.source.push('\n');
            line = line_at(text, next_line(text, line.end));
        }
    }

    pub(crate) fn source(&self) -> &str {
        &self.source
    }

    /// The number of the first line, counted from 1.
    pub(crate) fn first_line(&self) -> usize {
        self.first_line
    }

    /// Where a range of the text stands in the excerpt, clipped to what is kept of its first line.
    pub(crate) fn shown(&self, range: &Range<usize>) -> Range<usize> {
        let piece = self.pieces.iter().rev().find(|piece| piece.kept.start <= range.start);
        let Some(Piece { kept, at }) = piece else { return 0..0 };
        let start = range.start.min(kept.end);
        let end = range.end.clamp(start, kept.end);
        at + start - kept.start..at + end - kept.start
    }

    /// The column the renderer counts for a byte of the text, from 1.
    pub(crate) fn shown_column(&self, byte: usize) -> usize {
        column(&self.source, self.shown(&(byte..byte)).start)
    }

    fn line(&mut self, text: &str, line: Range<usize>, ranges: &[Range<usize>]) {
        let mut end = line.start;
        for kept in windows(text, &line, ranges) {
            if kept.start > end {
                self.source.push(CUT);
            }
            end = kept.end;
            self.pieces.push(Piece { at: self.source.len(), kept: kept.clone() });
            self.source.push_str(&text[kept]);
        }
        if end < line.end {
            self.source.push(CUT);
        }
    }
}

/// Where the lines of a text begin.
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    pub(crate) fn of(text: &str) -> Self {
        let after = text.match_indices('\n').map(|(newline, _)| newline + 1);
        Self(std::iter::once(0).chain(after).collect())
    }

    /// Line and column of a byte, both counted from 1, the column in characters.
    pub(crate) fn position(&self, text: &str, byte: usize) -> (usize, usize) {
        (self.number(byte), column(text, byte))
    }

    fn number(&self, byte: usize) -> usize {
        self.0.partition_point(|start| *start <= byte)
    }
}

fn column(text: &str, byte: usize) -> usize {
    1 + text[line_at(text, byte).start..byte].chars().count()
}

/// The line a byte is in, without its end.
fn line_at(text: &str, byte: usize) -> Range<usize> {
    let start = text[..byte].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[byte..].find('\n').map_or(text.len(), |newline| byte + newline);
    let end = if end > byte && text[..end].ends_with('\r') { end - 1 } else { end };
    start..end
}

/// The first byte of the line after the one that ends at `end`.
fn next_line(text: &str, end: usize) -> usize {
    text[end..].find('\n').map_or(text.len(), |newline| end + newline + 1)
}

/// What is kept of a line: all of it, or what surrounds the ranges that begin in it.
fn windows(text: &str, line: &Range<usize>, ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    if line.len() <= LONG {
        return vec![line.clone()];
    }
    let mut windows: Vec<Range<usize>> = ranges
        .iter()
        .filter(|range| (line.start..=line.end).contains(&range.start))
        .map(|range| {
            let end = range.end.min(range.start + LONG).saturating_add(AROUND).min(line.end);
            boundary(text, range.start.saturating_sub(AROUND).max(line.start))..boundary(text, end)
        })
        .collect();
    windows.sort_by_key(|window| window.start);
    windows.dedup_by(|next, window| {
        let touches = next.start <= window.end;
        if touches {
            window.end = window.end.max(next.end);
        }
        touches
    });
    windows
}

/// The nearest boundary between characters at or before a byte.
fn boundary(text: &str, mut byte: usize) -> usize {
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

#[cfg(test)]
mod tests {
    use std::slice::from_ref;

    use super::*;

    #[test]
    fn keeps_short_lines_whole() {
        let text = "a: 1\r\nbé: 2\r\nc: 3\r\n";
        let lines = Lines::of(text);
        let excerpt = Excerpt::new(text, &lines, &[6..8, 14..15]);
        assert_eq!(excerpt.source(), "bé: 2\nc: 3");
        assert_eq!(excerpt.first_line(), 2);
        assert_eq!(excerpt.shown(&(14..18)), 7..11);
        assert_eq!(lines.position(text, 9), (2, 3));
    }

    #[test]
    fn cuts_long_lines() {
        let text = format!("x: {}é{}\ny: 1", "é".repeat(5000), "b".repeat(1_000_000));
        let byte = 3 + 2 * 5000;
        let lines = Lines::of(&text);
        let excerpt = Excerpt::new(&text, &lines, from_ref(&(byte..byte + 2)));
        assert!(excerpt.source().len() < 2 * LONG);
        assert_eq!(&excerpt.source()[excerpt.shown(&(byte..byte + 2))], "é");
        assert_eq!(lines.position(&text, byte), (1, 5004));
        assert_ne!(excerpt.shown_column(byte), 5004);
    }

    #[test]
    fn the_end_of_the_text_is_a_place() {
        let excerpt = Excerpt::new("a: [\n", &Lines::of("a: [\n"), from_ref(&(5..5)));
        assert_eq!((excerpt.source(), excerpt.first_line()), ("", 2));
        assert_eq!(excerpt.shown(&(5..5)), 0..0);
    }
}
