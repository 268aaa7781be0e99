-- The code graph of a snapshot: key of a file beside the database.
ALTER TABLE snapshot ADD COLUMN graph BLOB;
