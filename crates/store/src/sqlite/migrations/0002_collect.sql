-- What a dropped snapshot leaves behind is found and deleted: a unit names the facts it was made of.
ALTER TABLE unit ADD COLUMN facts BLOB;
CREATE INDEX file_unit ON file (unit_id);
CREATE INDEX note_past ON note (project_id, until) WHERE until IS NOT NULL;
CREATE INDEX omitted_past ON omitted (project_id, until) WHERE until IS NOT NULL;
