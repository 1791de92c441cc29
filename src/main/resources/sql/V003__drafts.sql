-- What agents wrote, kept while they write it.

CREATE TABLE draft (
    number     INTEGER PRIMARY KEY,           -- ties the search table to this one
    id         TEXT    NOT NULL UNIQUE,
    begun      INTEGER NOT NULL,              -- milliseconds since 1970, UTC
    changed    INTEGER NOT NULL,              -- the same
    desk       INTEGER,                       -- the window that has it, or had it when it closed; null once put away
    situation  TEXT    NOT NULL,
    reply_case TEXT    NOT NULL,
    house      TEXT    NOT NULL CHECK (house IN ('u', 'je', 'mixed', 'none')),
    silence    TEXT    NOT NULL CHECK (json_valid(silence)), -- see SilenceJson
    caret      INTEGER NOT NULL,              -- UTF-16 code units
    scroll     REAL    NOT NULL,              -- pixels
    file       TEXT    NOT NULL,              -- path of the text file that it belongs to; empty for none
    customer   TEXT    NOT NULL,
    reply      TEXT    NOT NULL,
    first      TEXT    NOT NULL               -- the reply as it was first checked at rest
) STRICT;

CREATE INDEX draft_changed ON draft (changed);

-- Whole words and their beginnings, without case and accents.
CREATE VIRTUAL TABLE draft_words USING fts5 (
    customer, reply, file,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3'
);
