-- Templates as the user sees them. The search tables below hold only an index of their words.

CREATE TABLE template (
    number       INTEGER PRIMARY KEY,   -- ties the search tables to this one
    id           TEXT NOT NULL UNIQUE,
    title        TEXT NOT NULL,
    formal       TEXT NOT NULL,
    familiar     TEXT NOT NULL,
    -- Hash of the content as we shipped it; the content still has this hash until the user changes it.
    -- Null for a template of the user's own.
    shipped_hash TEXT
) STRICT;

CREATE TABLE template_label (
    template INTEGER NOT NULL REFERENCES template (number) ON DELETE CASCADE,
    kind     TEXT    NOT NULL CHECK (kind IN ('move', 'situation', 'tag')),
    position INTEGER NOT NULL,
    label    TEXT    NOT NULL,
    PRIMARY KEY (template, kind, position)
) STRICT, WITHOUT ROWID;

-- Whole words and their beginnings.
CREATE VIRTUAL TABLE template_words USING fts5 (
    title, labels, body,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);

-- Any three letters in a row, for the parts of Dutch compounds: "vertraging" in "bezorgvertraging".
CREATE VIRTUAL TABLE template_parts USING fts5 (
    title, labels, body,
    content = '', contentless_delete = 1,
    tokenize = 'trigram remove_diacritics 1'
);
