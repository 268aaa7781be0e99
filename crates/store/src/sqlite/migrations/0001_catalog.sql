-- Immutable blobs by the key of the inputs they were computed from.
CREATE TABLE artifact (
    id       INTEGER PRIMARY KEY,
    key      BLOB NOT NULL UNIQUE,
    kind     TEXT NOT NULL,
    raw_size INTEGER NOT NULL,
    bytes    BLOB NOT NULL
);

CREATE TABLE project (
    id       INTEGER PRIMARY KEY,
    location TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL
);

CREATE TABLE snapshot (
    id         INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id),
    revision   TEXT NOT NULL,
    options    BLOB NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX snapshot_project ON snapshot (project_id, id);

-- What was made of one content as one language; shared by every path and snapshot that has it.
CREATE TABLE unit (
    id       INTEGER PRIMARY KEY,
    key      BLOB NOT NULL UNIQUE,
    language TEXT NOT NULL
);

CREATE TABLE symbol (
    id             INTEGER PRIMARY KEY,
    unit_id        INTEGER NOT NULL REFERENCES unit (id),
    ordinal        INTEGER NOT NULL,
    parent         INTEGER,
    kind           TEXT NOT NULL,
    name           TEXT NOT NULL,
    qualified_name TEXT NOT NULL,
    visibility     TEXT NOT NULL,
    modifiers      TEXT NOT NULL,
    signature      TEXT NOT NULL,
    start_line     INTEGER NOT NULL,
    start_column   INTEGER NOT NULL,
    end_line       INTEGER NOT NULL,
    end_column     INTEGER NOT NULL,
    start_byte     INTEGER NOT NULL,
    end_byte       INTEGER NOT NULL,
    name_line      INTEGER NOT NULL
);
CREATE INDEX symbol_unit ON symbol (unit_id);

CREATE TABLE diagnostic (
    id       INTEGER PRIMARY KEY,
    unit_id  INTEGER NOT NULL REFERENCES unit (id),
    code     TEXT NOT NULL,
    severity TEXT NOT NULL,
    detail   TEXT NOT NULL,
    line     INTEGER,
    column   INTEGER
);
CREATE INDEX diagnostic_unit ON diagnostic (unit_id);

-- Metric columns are added to these three as the registry asks for them. The id is the symbol's or unit's.
CREATE TABLE function_metric (id INTEGER PRIMARY KEY);
CREATE TABLE type_metric (id INTEGER PRIMARY KEY);
CREATE TABLE file_metric (id INTEGER PRIMARY KEY);
CREATE TABLE metric (
    scope    TEXT NOT NULL,
    position INTEGER NOT NULL,
    column   TEXT NOT NULL,
    metric   TEXT NOT NULL,
    summary  TEXT NOT NULL,
    adds_up  INTEGER NOT NULL,
    PRIMARY KEY (scope, column)
) WITHOUT ROWID;

-- A path held this from snapshot `since` until snapshot `until` (NULL: it still does).
CREATE TABLE file (
    id         INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id),
    path       TEXT NOT NULL,
    module     TEXT NOT NULL,
    class      TEXT NOT NULL,
    detail     TEXT NOT NULL,
    language   TEXT,
    hash       BLOB,
    size       INTEGER NOT NULL,
    encoding   TEXT,
    signature  BLOB NOT NULL,
    unit_id    INTEGER REFERENCES unit (id),
    since      INTEGER NOT NULL REFERENCES snapshot (id),
    until      INTEGER REFERENCES snapshot (id)
);
CREATE UNIQUE INDEX file_current ON file (project_id, path) WHERE until IS NULL;
CREATE INDEX file_past ON file (project_id, until) WHERE until IS NOT NULL;

CREATE TABLE note (
    id         INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id),
    path       TEXT NOT NULL,
    code       TEXT NOT NULL,
    severity   TEXT NOT NULL,
    detail     TEXT NOT NULL,
    since      INTEGER NOT NULL REFERENCES snapshot (id),
    until      INTEGER REFERENCES snapshot (id)
);
CREATE INDEX note_current ON note (project_id) WHERE until IS NULL;

CREATE TABLE omitted (
    id         INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL REFERENCES project (id),
    path       TEXT NOT NULL,
    reason     TEXT NOT NULL,
    detail     TEXT NOT NULL,
    since      INTEGER NOT NULL REFERENCES snapshot (id),
    until      INTEGER REFERENCES snapshot (id)
);
CREATE INDEX omitted_current ON omitted (project_id) WHERE until IS NULL;

CREATE TABLE run (
    id          INTEGER PRIMARY KEY,
    project_id  INTEGER NOT NULL REFERENCES project (id),
    snapshot_id INTEGER REFERENCES snapshot (id),
    started_at  INTEGER NOT NULL,
    duration_us INTEGER NOT NULL,
    state       TEXT NOT NULL,
    details     TEXT NOT NULL
);
CREATE INDEX run_snapshot ON run (snapshot_id);
