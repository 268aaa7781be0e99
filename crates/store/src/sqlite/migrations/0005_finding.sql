-- What one step found in one graph: our rules, a project's own rules, another tool's report. The key is a hash of all
-- that it was made of, so that snapshots with the same graph share it.
CREATE TABLE finding_set (
    id   INTEGER PRIMARY KEY,
    key  BLOB NOT NULL UNIQUE,
    tool TEXT NOT NULL
);
-- The sets that a snapshot has: one of each source.
CREATE TABLE snapshot_findings (
    snapshot_id INTEGER NOT NULL REFERENCES snapshot (id),
    source      TEXT NOT NULL,
    set_id      INTEGER NOT NULL REFERENCES finding_set (id),
    PRIMARY KEY (snapshot_id, source)
) WITHOUT ROWID;
CREATE INDEX snapshot_findings_set ON snapshot_findings (set_id);
CREATE TABLE finding (
    id          INTEGER PRIMARY KEY,
    set_id      INTEGER NOT NULL REFERENCES finding_set (id),
    fingerprint TEXT NOT NULL,
    rule        TEXT NOT NULL,
    version     INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    severity    TEXT NOT NULL,
    confidence  REAL NOT NULL,
    message     TEXT NOT NULL,
    evidence    TEXT NOT NULL,
    properties  TEXT NOT NULL
);
CREATE INDEX finding_of_set ON finding (set_id);
-- Who plays which part; position 0 is what the finding is about.
CREATE TABLE finding_role (
    finding_id INTEGER NOT NULL REFERENCES finding (id),
    position   INTEGER NOT NULL,
    role       TEXT NOT NULL,
    symbol     TEXT,
    name       TEXT NOT NULL,
    file       TEXT NOT NULL,
    line       INTEGER NOT NULL,
    column     INTEGER NOT NULL,
    end_line   INTEGER NOT NULL,
    PRIMARY KEY (finding_id, position)
) WITHOUT ROWID;
-- Comments by which authors answer for findings: `pellucid:ignore RULE reason`. `covers` 0 = the whole file.
CREATE TABLE suppression (
    id      INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    line    INTEGER NOT NULL,
    covers  INTEGER NOT NULL,
    rules   TEXT NOT NULL,
    reason  TEXT NOT NULL
);
CREATE INDEX suppression_unit ON suppression (unit_id);
