-- What version control tells of a project, as of the revision that was looked at last.
CREATE TABLE history_head (
    project_id INTEGER PRIMARY KEY REFERENCES project (id),
    head       TEXT NOT NULL,
    commits    INTEGER NOT NULL,
    shallow    INTEGER NOT NULL,
    cut        INTEGER NOT NULL,
    log        BLOB NOT NULL
);
CREATE TABLE history_file (
    project_id INTEGER NOT NULL REFERENCES project (id),
    path       TEXT NOT NULL,
    commits    INTEGER NOT NULL,
    recent     INTEGER NOT NULL,
    fixes      INTEGER NOT NULL,
    authors    INTEGER NOT NULL,
    added      INTEGER NOT NULL,
    removed    INTEGER NOT NULL,
    first      INTEGER NOT NULL,
    last       INTEGER NOT NULL,
    owner      TEXT NOT NULL,
    ownership  REAL NOT NULL,
    earlier    TEXT NOT NULL,
    PRIMARY KEY (project_id, path)
) WITHOUT ROWID;
CREATE TABLE history_coupling (
    project_id INTEGER NOT NULL REFERENCES project (id),
    a          TEXT NOT NULL,
    b          TEXT NOT NULL,
    together   INTEGER NOT NULL,
    of_a       REAL NOT NULL,
    of_b       REAL NOT NULL,
    PRIMARY KEY (project_id, a, b)
) WITHOUT ROWID;
CREATE TABLE history_author (
    project_id INTEGER NOT NULL REFERENCES project (id),
    author     TEXT NOT NULL,
    commits    INTEGER NOT NULL,
    added      INTEGER NOT NULL,
    removed    INTEGER NOT NULL,
    owns       INTEGER NOT NULL,
    first      INTEGER NOT NULL,
    last       INTEGER NOT NULL
);
CREATE INDEX history_author_project ON history_author (project_id);
CREATE TABLE history_month (
    project_id INTEGER NOT NULL REFERENCES project (id),
    month      TEXT NOT NULL,
    commits    INTEGER NOT NULL,
    authors    INTEGER NOT NULL,
    files      INTEGER NOT NULL,
    added      INTEGER NOT NULL,
    removed    INTEGER NOT NULL,
    PRIMARY KEY (project_id, month)
) WITHOUT ROWID;
