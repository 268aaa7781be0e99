//! Places in a file: byte ranges, and the table that turns them into lines and columns.

use serde::{Deserialize, Serialize};

/// A half-open byte range `[start, end)` in one file's decoded (UTF-8) text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range from `start` to `end`.
    pub fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// Length in bytes.
    pub fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// Whether the range holds no byte.
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether `other` lies wholly inside this range.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The bytes of `source` under this range; empty where it does not fit.
    pub fn bytes(self, source: &[u8]) -> &[u8] {
        source.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// A line and a column, both counted from 1; the column counts bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Position {
    /// Line, from 1.
    pub line: u32,
    /// Column in bytes, from 1.
    pub column: u32,
}

/// Where each line of a file begins. A line ends at `\n`; a final line without one still counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "LineLengths", into = "LineLengths")]
pub struct LineTable {
    starts: Vec<u32>,
    total: u32,
}

/// The stored form of a [`LineTable`]: lengths take fewer bytes than offsets.
#[derive(Serialize, Deserialize)]
struct LineLengths {
    lengths: Vec<u32>,
    total: u32,
}

impl From<LineLengths> for LineTable {
    fn from(stored: LineLengths) -> Self {
        let mut at = 0u32;
        let mut starts = Vec::with_capacity(stored.lengths.len() + 1);
        starts.push(0);
        for length in stored.lengths {
            at = at.saturating_add(length);
            starts.push(at);
        }
        Self { starts, total: stored.total }
    }
}

impl From<LineTable> for LineLengths {
    fn from(table: LineTable) -> Self {
        let lengths = table.starts.windows(2).map(|pair| pair[1] - pair[0]).collect();
        Self { lengths, total: table.total }
    }
}

impl Default for LineTable {
    fn default() -> Self {
        Self::new(b"")
    }
}

impl LineTable {
    /// Reads the line starts of `text`.
    pub fn new(text: &[u8]) -> Self {
        let mut starts = Vec::with_capacity(text.len() / 32 + 1);
        starts.push(0);
        let newlines = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        starts.extend(newlines.map(|(at, _)| at as u32 + 1));
        Self { starts, total: text.len() as u32 }
    }

    /// Number of physical lines: newline count, plus one when text follows the last newline.
    pub fn line_count(&self) -> u32 {
        let last = self.starts.last().copied().unwrap_or(0);
        self.starts.len() as u32 - u32::from(last >= self.total)
    }

    /// Line (from 1) of the byte at `offset`.
    pub fn line(&self, offset: u32) -> u32 {
        self.starts.partition_point(|&start| start <= offset).max(1) as u32
    }

    /// First and last line (from 1) that `span` touches. An empty span touches the line it stands on.
    pub fn lines(&self, span: Span) -> (u32, u32) {
        (self.line(span.start), self.line(span.end.saturating_sub(1).max(span.start)))
    }

    /// Line and column of the byte at `offset`.
    pub fn position(&self, offset: u32) -> Position {
        let line = self.line(offset);
        Position { line, column: offset - self.starts[line as usize - 1] + 1 }
    }

    /// Byte offset of the first byte of `line` (from 1), if the file has that line.
    pub fn start_of(&self, line: u32) -> Option<u32> {
        self.starts.get(line.checked_sub(1)? as usize).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one() {
        let table = LineTable::new(b"ab\nc\n\nlast");
        assert_eq!(table.line_count(), 4);
        assert_eq!(table.position(0), Position { line: 1, column: 1 });
        assert_eq!(table.position(3), Position { line: 2, column: 1 });
        assert_eq!(table.position(9), Position { line: 4, column: 4 });
        assert_eq!(table.lines(Span::new(0, 3)), (1, 1));
        assert_eq!(table.start_of(4), Some(6));
        assert_eq!(LineTable::new(b"a\n").line_count(), 1);
        assert_eq!(LineTable::new(b"").line_count(), 0);
    }
}
