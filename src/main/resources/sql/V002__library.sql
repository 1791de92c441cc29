-- The whole library: kinds, channels, abbreviations, placeholders, optional parts, what the program shipped, versions,
-- favourites, the archive and use.

ALTER TABLE template RENAME TO template_001;

CREATE TABLE template (
    number       INTEGER PRIMARY KEY,
    id           TEXT    NOT NULL UNIQUE,
    content      INTEGER NOT NULL,            -- what it says; the number of a content
    shipped      INTEGER,                     -- what the program last shipped under this id; null for the user's own
    -- Hash of what a release shipped into the first version of these tables, by FirstReleaseHash; null once `shipped`
    -- is known.
    shipped_hash TEXT,
    abbreviation TEXT    UNIQUE,              -- what expands to it, in lower case; null for none or one that was taken
    favourite    INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
    archived     INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    uses         INTEGER NOT NULL DEFAULT 0,
    last_used    INTEGER                      -- milliseconds since 1970, UTC
) STRICT;

-- What a template says or said. Never changed, only added to: a change is a new version. What is shipped beside a
-- template that the user changed has no version.
CREATE TABLE content (
    number       INTEGER PRIMARY KEY,
    template     INTEGER NOT NULL REFERENCES template (number) ON DELETE CASCADE,
    version      INTEGER,                     -- from 1
    saved        INTEGER NOT NULL,            -- milliseconds since 1970, UTC
    title        TEXT    NOT NULL,
    kind         TEXT    NOT NULL CHECK (kind IN ('snippet', 'reply', 'fragment')),
    moves        TEXT    NOT NULL CHECK (json_valid(moves)),        -- arrays of ids
    situations   TEXT    NOT NULL CHECK (json_valid(situations)),
    channels     TEXT    NOT NULL CHECK (json_valid(channels)),
    tags         TEXT    NOT NULL CHECK (json_valid(tags)),
    abbreviation TEXT    NOT NULL,            -- as it was written, also when another template has it
    placeholders TEXT    NOT NULL CHECK (json_valid(placeholders)), -- arrays of objects, see ContentJson
    options      TEXT    NOT NULL CHECK (json_valid(options)),
    formal       TEXT    NOT NULL,
    familiar     TEXT    NOT NULL,
    UNIQUE (template, version)
) STRICT;

-- What puts hits in order, close together: read from among the texts, it would take ten times as long.
CREATE INDEX content_heading ON content (number, title, moves, situations);

INSERT INTO template (number, id, content, shipped_hash)
SELECT number, id, number, shipped_hash FROM template_001;

INSERT INTO content (number, template, version, saved, title, kind, moves, situations, channels, tags,
                     abbreviation, placeholders, options, formal, familiar)
SELECT number, number, 1, CAST(unixepoch('subsec') * 1000 AS INTEGER), title, 'snippet',
       (SELECT json_group_array(label ORDER BY position) FROM template_label WHERE template = number AND kind = 'move'),
       (SELECT json_group_array(label ORDER BY position) FROM template_label WHERE template = number AND kind = 'situation'),
       '[]',
       (SELECT json_group_array(label ORDER BY position) FROM template_label WHERE template = number AND kind = 'tag'),
       '', '[]', '[]', formal, familiar
FROM template_001;

DROP TABLE template_label;
DROP TABLE template_001;
DROP TABLE template_words;
DROP TABLE template_parts;

-- What is searched: the words of each template that is no fragment and not in the archive. SearchTerms says what the
-- terms mean. Without positions and without the text it is small and fast; the prefixes are those of one to seven
-- letters after the mark of their field.
CREATE VIRTUAL TABLE template_terms USING fts5 (
    terms,
    content = '', contentless_delete = 1, detail = none,
    tokenize = "ascii tokenchars ':_-'",
    prefix = '2 3 4 5 6 7 8'
);

-- Each word in the index with the number of templates that hold it: for the parts of compounds and slips of the key.
CREATE TABLE word (
    word      TEXT    PRIMARY KEY,
    templates INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row. A migration that changes what is indexed sets stale = 1; the index is then made again from the templates.
CREATE TABLE search_state (
    only          INTEGER PRIMARY KEY CHECK (only = 1),
    stale         INTEGER NOT NULL CHECK (stale IN (0, 1)),
    words_changed INTEGER NOT NULL            -- counts the changes of the table of words
) STRICT;

INSERT INTO search_state VALUES (1, 1, 0);
