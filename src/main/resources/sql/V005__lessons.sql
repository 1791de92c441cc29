-- What a team learns from its customers, and whom it promised to call. Days are written as 2027-03-14, times as 09:30.

CREATE TABLE lesson (
    id        TEXT PRIMARY KEY,
    day       TEXT NOT NULL,
    text      TEXT NOT NULL,
    situation TEXT NOT NULL,             -- id; empty for none
    draft     TEXT NOT NULL,             -- id; empty for none
    written   INTEGER NOT NULL           -- counts up; tells apart what was written on one day
) STRICT, WITHOUT ROWID;

CREATE INDEX lesson_by_day ON lesson (day, written);

CREATE TABLE lesson_theme (
    lesson   TEXT    NOT NULL REFERENCES lesson (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    theme    TEXT    NOT NULL,           -- in lower case
    PRIMARY KEY (lesson, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up (
    id      TEXT PRIMARY KEY,
    due     TEXT NOT NULL,
    time    TEXT,                        -- null for any time of the day
    whom    TEXT NOT NULL,
    promise TEXT NOT NULL,
    draft   TEXT NOT NULL,               -- id; empty for none
    done    TEXT                         -- the day; null until then
) STRICT, WITHOUT ROWID;

-- Asked for at every start and after every change: what is still to be done.
CREATE INDEX follow_up_to_do ON follow_up (due) WHERE done IS NULL;
